/// Tests of files that other programs and other portfolios understand.
@org.jspecify.annotations.NullMarked
package no.faseport.interchange;
