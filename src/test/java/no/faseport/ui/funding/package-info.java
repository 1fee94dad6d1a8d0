@org.jspecify.annotations.NullMarked
package no.faseport.ui.funding;
