/// The plan of a project: activities, what they wait for, the working calendar and the network calculation.
@org.jspecify.annotations.NullMarked
package no.faseport.schedule;
