package no.faseport.ui;

import no.faseport.reporting.ReportOrder;

/// The screen of the reports, which can turn to any of them.
public interface ReportFace extends Screen {
    /// Turns to what `order` asks for.
    void show(ReportOrder order);
}
