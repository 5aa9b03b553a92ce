#include "rounds.h"

#if !defined(__x86_64__) && !defined(__aarch64__)

CSHA256Compression csha256_instructions(void) { return NULL; }

#endif
