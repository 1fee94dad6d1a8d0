/// The words people read: bundles, numbers, dates and messages that can be told in any language.
@org.jspecify.annotations.NullMarked
package no.faseport.words;
