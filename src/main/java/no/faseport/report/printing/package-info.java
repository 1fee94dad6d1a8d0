/// Sheets for printers: laid out, marked, and handed to the system.
@NullMarked
package no.faseport.report.printing;

import org.jspecify.annotations.NullMarked;
