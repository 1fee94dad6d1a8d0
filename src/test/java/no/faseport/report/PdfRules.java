package no.faseport.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// What veraPDF finds wrong with a PDF.
public final class PdfRules {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfRules() {
    }

    /// The rules of PDF/A-2a, PDF/A-2b and PDF/UA-1 that `pdf` breaks, each with where; empty where it keeps them all.
    public static List<String> broken(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> broken(pdf, flavour)).toList();
    }

    private static Stream<String> broken(byte[] pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> flavour + " " + one.getRuleId().getClause() + ": " + one.getMessage() + " at "
                            + one.getLocation().getContext())
                    .distinct();
        } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
