/// Tests of the screens of benefits.
@NullMarked
package no.faseport.ui.benefit;

import org.jspecify.annotations.NullMarked;
