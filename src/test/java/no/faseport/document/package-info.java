/// Tests of the parts documents are made of.
@NullMarked
package no.faseport.document;

import org.jspecify.annotations.NullMarked;
