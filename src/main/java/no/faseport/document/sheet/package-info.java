/// The sheets a printer gets, computed: which part of which page stands on which sheet and how large, before anything is painted.
@org.jspecify.annotations.NullMarked
package no.faseport.document.sheet;
