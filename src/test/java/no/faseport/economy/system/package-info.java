/// Tests of systems, their agreements and what they cost as long as they last.
@NullMarked
package no.faseport.economy.system;

import org.jspecify.annotations.NullMarked;
