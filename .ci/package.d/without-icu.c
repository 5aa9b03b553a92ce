/* What stands in for ICU in the executable that is linked statically.

   libxml2 of Debian and its kin converts encodings by ICU, which has 31 MB of data. caveat decodes pages
   itself and hands libxml2 UTF-8 only, so that a converter which cannot be opened is enough.

   `link` gives the version that the names have on this machine: -DLIBXML2_ICU=_72. Without it, libxml2 does
   not use ICU, and there is nothing to stand in for. */
#include <stddef.h>

#ifdef LIBXML2_ICU
#define JOINED(name, version) name##version
#define VERSIONED(name, version) JOINED(name, version)
#define ICU(name) VERSIONED(name, LIBXML2_ICU)

/* ICU's U_FILE_ACCESS_ERROR: there is no such converter. */
static const int fileAccessError = 4;

void *ICU(ucnv_open)(const char *name, int *error) {
    (void)name;
    *error = fileAccessError;
    return NULL;
}

/* Nothing is ever opened, so nobody calls these. */
void ICU(ucnv_close)(void) {}
void ICU(ucnv_convertEx)(void) {}
void ICU(ucnv_setToUCallBack)(void) {}
void ICU(ucnv_setFromUCallBack)(void) {}
void ICU(UCNV_TO_U_CALLBACK_STOP)(void) {}
void ICU(UCNV_FROM_U_CALLBACK_STOP)(void) {}
#endif
