package org.fengqiao.infra.papers;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.fengqiao.projections.papers.Press;
import org.fengqiao.projections.papers.PrintedFile;
import org.fengqiao.projections.papers.PrintedPaper;
import org.fengqiao.projections.papers.PrintedProof;
import org.fengqiao.projections.papers.PrintedReport;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Pages in PDF/A-2u: the font embedded, every glyph with its character. Words go into the page as text only, and the page
 * loads nothing from anywhere.
 */
@Component
class PdfPress implements Press {
    private static final String STYLE = style();
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** A paper needs some ten megabytes while it is made. */
    private final Semaphore places = new Semaphore(2);

    private final ITemplateEngine pages;

    PdfPress(ITemplateEngine pages) {
        this.pages = pages;
        XRLog.setLoggingEnabled(false); // it would log what stands on the page
    }

    @Override
    public byte[] paper(PrintedPaper paper) {
        return made("papers/paper", Map.of("paper", Printable.paper(paper)), paper.at());
    }

    @Override
    public byte[] proof(PrintedProof proof) {
        return made("papers/proof", Map.of("proof", Printable.proof(proof)), proof.at());
    }

    @Override
    public byte[] file(PrintedFile file) {
        var pictures = new Pictures();
        var values = Map.<String, Object>of("file", Printable.file(file), "pictures", pictures);
        return inItsTurn(() -> {
            try (var renderer = builder(page("papers/file", values))
                    .useProtocolsStreamImplementation(pictures, Pictures.SCHEME)
                    .buildPdfRenderer()) {
                renderer.layout();
                return Dated.on(file.at(), renderer.createPDFKeepOpen());
            }
        });
    }

    @Override
    public byte[] report(PrintedReport report) {
        return made("papers/report", Map.of("report", Printable.report(report)), report.at());
    }

    private byte[] made(String page, Map<String, Object> values, Instant at) {
        return inItsTurn(() -> {
            var out = new ByteArrayOutputStream();
            builder(page(page, values)).toStream(out).run();
            return Dated.on(at, out.toByteArray());
        });
    }

    private String page(String page, Map<String, Object> values) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE, values);
        context.setVariable("style", STYLE);
        context.setVariable("images", new Images());
        return pages.process(page, context);
    }

    @FunctionalInterface
    private interface Making {
        byte[] make() throws IOException;
    }

    private byte[] inItsTurn(Making making) {
        places.acquireUninterruptibly();
        try {
            return making.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private static PdfRendererBuilder builder(String html) {
        return new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_U)
                .useColorProfile(COLOURS)
                .useFont(PaperFont::open, "papers")
                .useUnicodeLineBreaker(new LineBreaks())
                .useExternalResourceAccessControl(
                        (uri, _) -> uri.startsWith("data:image/") || uri.startsWith(Pictures.SCHEME + ":"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(html, null);
    }

    private static String style() {
        try (var in = PdfPress.class.getResourceAsStream("/papers/papers.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
