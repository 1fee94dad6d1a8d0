/// Tests of the screens around the plan.
@org.jspecify.annotations.NullMarked
package no.faseport.ui.plan;
