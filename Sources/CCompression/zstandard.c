#include "library.h"

#if __has_include(<zstd.h>)
#include <zstd.h>

C_LINKED(zstandardName, "zstd")

static void *openStream(CCoding coding, const uint8_t *dictionary, size_t dictionaryCount) {
    (void)coding;
    ZSTD_DCtx *context = ZSTD_createDCtx();
    if (!context) return NULL;
    /* A window of at most 128 MiB, so that no head of a stream can ask for more memory. */
    size_t code = ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, 27);
    if (!ZSTD_isError(code) && dictionaryCount > 0) {
        code = ZSTD_DCtx_loadDictionary(context, dictionary, dictionaryCount);
    }
    if (ZSTD_isError(code)) {
        ZSTD_freeDCtx(context);
        return NULL;
    }
    return context;
}

static CStep step(void *stream, const uint8_t *input, size_t inputCount, uint8_t *output,
                  size_t outputCount) {
    ZSTD_inBuffer in = {input, inputCount, 0};
    ZSTD_outBuffer out = {output, outputCount, 0};
    size_t code = ZSTD_decompressStream(stream, &out, &in);
    CStep result = {in.pos, out.pos, CStepGoesOn};
    if (code == 0) result.status = CStepEnds;
    if (ZSTD_isError(code)) result.status = CStepDamaged;
    return result;
}

static void closeStream(void *stream) { ZSTD_freeDCtx(stream); }

const CLibrary CZstandardLibrary = {openStream, step, closeStream};
#else
const CLibrary CZstandardLibrary = {0};
#endif
