package no.faseport.ui;

import no.faseport.benefit.BenefitId;
import no.faseport.gate.GateId;

/// A project's screen, which can turn to any of its parts.
public interface ProjectFace extends Screen {
    /// Turns to what there is to know at a glance.
    void overview();

    /// Turns to the page of one gate.
    void gate(GateId gate);

    /// Turns to the plan.
    void plan();

    /// Turns to bringing the plan in from a file.
    void importPlan();

    /// Turns to sending the plan to a file.
    void exportPlan();

    /// Turns to the economy.
    void economy();

    /// Turns to one of the benefits.
    void benefit(BenefitId benefit);

    /// Turns to the benefits.
    void benefits();

    /// Gives back what the screen holds, before another project takes its place.
    default void leave() {
    }

    /// Turns to the status reports.
    void status();
}
