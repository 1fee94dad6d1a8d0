/// A project's screen: its head, its phase ribbon, the overview and the gates.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.project;
