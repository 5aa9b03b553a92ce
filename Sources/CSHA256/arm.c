#include "rounds.h"

#if defined(__aarch64__)

#include <arm_neon.h>
#if defined(__linux__)
#include <sys/auxv.h>
#endif

/* By the cryptographic extension, whose instructions do four rounds each.
   Source: Arm C Language Extensions, https://arm-software.github.io/acle/neon_intrinsics/ */
__attribute__((target("sha2")))
static void compress(uint32_t state[8], const uint8_t *blocks, size_t count) {
    uint32x4_t abcd = vld1q_u32(state), efgh = vld1q_u32(state + 4);
    for (; count > 0; count--, blocks += 64) {
        const uint32x4_t abcdBefore = abcd, efghBefore = efgh;
        uint32x4_t words[4];
        for (int i = 0; i < 4; i++) {
            words[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(blocks + 16 * i)));
        }
#pragma clang loop unroll(full)
        for (int i = 0; i < 16; i++) {
            const uint32x4_t now = words[i % 4];
            const uint32x4_t sum = vaddq_u32(now, vld1q_u32(csha256_constants + 4 * i));
            const uint32x4_t before = abcd;
            abcd = vsha256hq_u32(abcd, efgh, sum);
            efgh = vsha256h2q_u32(efgh, before, sum);
            words[i % 4] = vsha256su1q_u32(
                vsha256su0q_u32(now, words[(i + 1) % 4]), words[(i + 2) % 4], words[(i + 3) % 4]);
        }
        abcd = vaddq_u32(abcd, abcdBefore);
        efgh = vaddq_u32(efgh, efghBefore);
    }
    vst1q_u32(state, abcd);
    vst1q_u32(state + 4, efgh);
}

CSHA256Compression csha256_instructions(void) {
#if defined(__APPLE__)
    return compress;
#elif defined(__linux__)
    const unsigned long sha2 = 1ul << 6; /* HWCAP_SHA2 of <asm/hwcap.h> */
    return (getauxval(AT_HWCAP) & sha2) != 0 ? compress : NULL;
#else
    return NULL;
#endif
}

#endif
