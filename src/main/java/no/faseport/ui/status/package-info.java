/// A project's status reports: writing, publishing, looking back and comparing.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.status;
