package org.fengqiao.infra.papers;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/**
 * Draws the pages of one PDF (逐页成图), in a process of its own: what a hostile one does to memory and time it does there.
 * The PDF comes by the standard input, and nothing is written to a disk.
 *
 * <p>It answers how many pages there are, or one of the negative numbers below, and then for each page the length of a
 * JPEG, zero for a page that cannot be drawn, and the JPEG.
 *
 * @see "ADR 0047 pages of attachments are drawn into the whole file"
 */
public final class PdfPages {
    static final int ENCRYPTED = -1;
    static final int BROKEN = -2;

    private static final int LONGEST_SIDE = 1500;
    private static final float MOST_SCALE = 200 / 72f;

    /** Small print can be read, and a page of it takes some hundred kilobytes. */
    private static final float QUALITY = 0.6f;

    private PdfPages() {}

    /** @param args how many pages at most */
    public static void main(String[] args) throws IOException {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        ImageIO.setUseCache(false);
        FontMappers.set(new StandInFonts());
        var answer = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        answer(System.in.readAllBytes(), Integer.parseInt(args[0]), answer);
        answer.flush();
    }

    private static void answer(byte[] pdf, int most, DataOutputStream answer) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = document.getNumberOfPages();
            answer.writeInt(pages > 0 ? pages : BROKEN);
            for (int page = 0; page < Math.min(pages, most); page++) {
                var drawn = drawn(document, page);
                answer.writeInt(drawn.length);
                answer.write(drawn);
            }
        } catch (InvalidPasswordException e) {
            answer.writeInt(ENCRYPTED);
        } catch (IOException | RuntimeException e) {
            answer.writeInt(BROKEN);
        }
    }

    /** Whatever is wrong with a page from outside, it is just not drawn. */
    private static byte[] drawn(PDDocument document, int page) {
        try {
            var box = document.getPage(page).getCropBox();
            var scale = Math.min(MOST_SCALE, LONGEST_SIDE / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
            var strict = new Strict(document);
            var picture = strict.renderImage(page, scale, ImageType.RGB);
            return strict.failed ? new byte[0] : jpeg(picture);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new byte[0];
        }
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (var to = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(to);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** A page with a picture that cannot be read is not drawn as if it had none. */
    private static final class Strict extends PDFRenderer {
        private boolean failed;

        Strict(PDDocument document) {
            super(document);
            setSubsamplingAllowed(true);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
                        throws IOException {
                    failed |= e instanceof MissingImageReaderException;
                    super.operatorException(operator, operands, e);
                }
            };
        }
    }
}
