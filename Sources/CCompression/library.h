#ifndef CAVEAT_CCOMPRESSION_LIBRARY_H
#define CAVEAT_CCOMPRESSION_LIBRARY_H

#include "CCompression.h"

/* One library: how its streams are begun, decoded and ended. `open` is NULL where the library was not
   there when this was compiled. */
typedef struct {
    void *(*open)(CCoding coding, const uint8_t *dictionary, size_t dictionaryCount);
    CStep (*step)(void *stream, const uint8_t *input, size_t inputCount, uint8_t *output,
                  size_t outputCount);
    void (*close)(void *stream);
} CLibrary;

extern const CLibrary CZlibLibrary;
extern const CLibrary CBrotliLibrary;
extern const CLibrary CZstandardLibrary;

/* Asks for a library where the program is linked, from the one file that uses it, so that the package
   can be built where the library is missing. Swift reads such requests out of ELF objects as it reads
   its own; on Apple's systems the linker does. */
#if defined(__ELF__)
#define C_LINKED(name, library)                                                                      \
    /* The linker drops the section, so no sanitizer may point into it. */                           \
    __attribute__((section(".swift1_autolink_entries"), used, no_sanitize("address")))               \
    static const char name[] = "-l" library;
#elif defined(__APPLE__)
#define C_LINKED(name, library) __asm__(".linker_option \"-l" library "\"");
#else
#define C_LINKED(name, library)
#endif

#endif
