#ifndef CAVEAT_CLIBXML2_SHIM_H
#define CAVEAT_CLIBXML2_SHIM_H

/* Debian builds libxml2 with ICU. Its headers would then pull in ICU's own, which clash with the
   ICU inside Foundation's module map, so the switch is undone before anything else is included.
   Nothing here may touch an encoding handler's fields, whose layout depends on that switch. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>

#endif
