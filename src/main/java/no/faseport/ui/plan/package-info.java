/// What lies around a project's plan: its baselines, how milestones slip, and the working calendars it is counted by.
@NullMarked
package no.faseport.ui.plan;

import org.jspecify.annotations.NullMarked;
