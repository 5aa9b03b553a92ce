#ifndef CAVEAT_CALLOCATIONCOUNT_H
#define CAVEAT_CALLOCATIONCOUNT_H

#include <stdint.h>

/** Counts how often a program asks for memory, for benchmarks and tests alone.
 *
 *  A program that is linked with this has `malloc`, `calloc` and `realloc` of its own, which count and then
 *  call those of the C library. That is known to work with glibc. Elsewhere, and beside a sanitizer, which
 *  has its own as well, nothing is taken over and nothing is counted.
 */

/** How often the calling thread has asked for memory; -1 where that is not counted. */
int64_t caveat_allocation_count(void);

#endif
