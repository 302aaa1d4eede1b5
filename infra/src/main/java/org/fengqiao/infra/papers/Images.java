package org.fengqiao.infra.papers;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/** Pictures as a PDF/A may hold them (图片): drawn anew, so that nothing but their pixels gets in. */
public final class Images {
    private static final int LONGEST_SIDE = 1400;
    private static final int MOST_PIXELS = 80_000_000;

    static {
        ImageIO.setUseCache(false); // it would lay open pictures into the folder for temporary files
    }

    Images() {}

    /** How large an image is, without drawing it. */
    record Size(int width, int height) {}

    /** Empty for what is no image. */
    static Optional<Size> size(byte[] image) {
        return reading(image, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /** For a page: a stamp keeps what shines through it. */
    public String png(byte[] image) {
        return drawn(image, BufferedImage.TYPE_INT_ARGB, "png")
                .map(content -> "data:image/png;base64," + Base64.getEncoder().encodeToString(content))
                .orElse("");
    }

    /** As large as a page needs it; empty for what cannot be drawn, or is larger than anybody photographs. */
    static Optional<byte[]> photograph(byte[] image) {
        return drawn(image, BufferedImage.TYPE_INT_RGB, "jpg");
    }

    private static Optional<byte[]> drawn(byte[] image, int type, String format) {
        return reading(image, Images::pixels).map(pixels -> written(pixels, type, format));
    }

    private static @Nullable BufferedImage pixels(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return null;
        }
        var how = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(width, height) / LONGEST_SIDE);
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static byte[] written(BufferedImage pixels, int type, String format) {
        var clean = new BufferedImage(pixels.getWidth(), pixels.getHeight(), type);
        var paint = clean.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            paint.setColor(Color.WHITE);
            paint.fillRect(0, 0, clean.getWidth(), clean.getHeight());
        }
        paint.drawImage(pixels, 0, 0, null);
        paint.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(clean, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("an image that cannot be written into memory", e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        @Nullable
        T of(ImageReader reader) throws IOException;
    }

    /** Whatever is wrong with an image from outside, it is just no image. */
    private static <T> Optional<T> reading(byte[] image, Reading<T> reading) {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(image))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.ofNullable(reading.of(reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
