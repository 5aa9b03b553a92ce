#ifndef CAVEAT_CSHA256_H
#define CAVEAT_CSHA256_H

#include <stddef.h>
#include <stdint.h>

/** The compression function of SHA-256 (FIPS 180-4, section 6.2.2), by the processor's own instructions
 *  where it has them: some eight times as fast as without.
 *
 *  Padding and the digest are left to the caller, so that all that differs between processors is here.
 */

/** The eight words that a digest is made of, first the initial ones. */
typedef struct { uint32_t words[8]; } CSHA256State;

/** Mixes `count` blocks of 64 bytes each into a state. */
CSHA256State csha256_compress(CSHA256State state, const uint8_t *blocks, size_t count);

/** The same without the processor's instructions. */
CSHA256State csha256_compress_portably(CSHA256State state, const uint8_t *blocks, size_t count);

#endif
