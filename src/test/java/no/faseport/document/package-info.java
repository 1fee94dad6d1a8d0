@NullMarked
package no.faseport.document;

import org.jspecify.annotations.NullMarked;
