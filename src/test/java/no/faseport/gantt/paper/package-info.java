@org.jspecify.annotations.NullMarked
package no.faseport.gantt.paper;
