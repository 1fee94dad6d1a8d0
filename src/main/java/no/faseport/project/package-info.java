/// Projects, their phases and the units that own them.
@org.jspecify.annotations.NullMarked
package no.faseport.project;
