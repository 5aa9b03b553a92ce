/// libFuzzer's entry point for programs that have a `main` of their own.
///
/// Source: https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library

#ifndef CAVEAT_LIBFUZZER_H
#define CAVEAT_LIBFUZZER_H

#include <stddef.h>
#include <stdint.h>

/// What is called with each input; returns 0.
typedef int (*FuzzCallback)(const uint8_t *bytes, size_t count);

/// Runs until an option of libFuzzer says to stop, or an input breaks something.
int LLVMFuzzerRunDriver(int *argc, char ***argv, FuzzCallback callback);

#endif
