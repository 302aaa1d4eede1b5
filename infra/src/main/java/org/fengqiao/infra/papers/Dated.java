package org.fengqiao.infra.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.fengqiao.domain.time.Moment;

/** A document that says it was made when its paper was issued (成文时间), so that making it again gives the same bytes. */
final class Dated {
    private static final Pattern MADE = Pattern.compile("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(<)");

    private Dated() {}

    static byte[] on(Instant at, byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return on(at, document);
        }
    }

    /** Writes it; whoever made it closes it. */
    static byte[] on(Instant at, PDDocument document) throws IOException {
        var second = at.truncatedTo(ChronoUnit.SECONDS).atZone(Moment.SHANGHAI);
        var about = document.getDocumentInformation();
        about.setCreationDate(GregorianCalendar.from(second));
        about.setModificationDate(GregorianCalendar.from(second));
        describe(document, second.toOffsetDateTime().toString());
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(at.toEpochMilli());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** Both places that tell when a document was made have to say the same. */
    private static void describe(PDDocument document, String second) throws IOException {
        var catalogue = document.getDocumentCatalog();
        var described = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        var dated = MADE.matcher(described).replaceAll("$1" + second + "$2");
        catalogue.setMetadata(
                new PDMetadata(document, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
    }
}
