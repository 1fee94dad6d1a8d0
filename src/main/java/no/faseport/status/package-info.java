/// How a project says it stands: status reports, what they compare to, and what there is to say.
@org.jspecify.annotations.NullMarked
package no.faseport.status;
