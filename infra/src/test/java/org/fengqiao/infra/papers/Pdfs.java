package org.fengqiao.infra.papers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDFs as people attach them, and as people attach them who mean harm. */
final class Pdfs {
    private Pdfs() {}

    @FunctionalInterface
    private interface Making {
        void on(PDDocument document) throws IOException;
    }

    static byte[] pages(int count) {
        return made(document -> write(document, count));
    }

    static byte[] encrypted(String password) {
        return made(document -> {
            write(document, 2);
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        });
    }

    static byte[] broken() {
        return "%PDF-1.7\n1 0 obj\n<< /Type /Catalog\nnothing of it is true".getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] withScript() {
        return made(document -> {
            write(document, 1);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hostile')"));
        });
    }

    static byte[] withPageOf(float width, float height) {
        return made(document -> document.addPage(new PDPage(new PDRectangle(width, height))));
    }

    /** A picture of one dot under a mask of a few kilobytes, which is a gigabyte when it is read. */
    static byte[] bomb() {
        return made(document -> {
            var picture = picture(document, 1);
            picture.getCOSObject().setItem(COSName.SMASK, picture(document, 16000));
            show(document, picture);
        });
    }

    private static PDImageXObject picture(PDDocument document, int side) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(out)) {
            packed.write(new byte[1 << 20]);
        }
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(out.toByteArray()),
                COSName.FLATE_DECODE,
                side,
                side,
                8,
                PDDeviceGray.INSTANCE);
    }

    static byte[] withUnknownCoding() {
        return made(document -> show(
                document,
                new PDImageXObject(
                        document,
                        new ByteArrayInputStream(new byte[64]),
                        COSName.JBIG2_DECODE,
                        100,
                        100,
                        1,
                        PDDeviceGray.INSTANCE)));
    }

    private static void show(PDDocument document, PDImageXObject picture) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, 50, 50, 400, 400);
        }
    }

    private static void write(PDDocument document, int count) throws IOException {
        var font = new PDType1Font(FontName.HELVETICA);
        for (int nth = 1; nth <= count; nth++) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 40);
                content.newLineAtOffset(100, 600);
                content.showText("Contract, page " + nth);
                content.endText();
            }
        }
    }

    private static byte[] made(Making making) {
        try (var document = new PDDocument()) {
            making.on(document);
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
