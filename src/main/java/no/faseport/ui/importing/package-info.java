/// The screens by which figures come in from files: the file, its columns, and what differs.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.importing;
