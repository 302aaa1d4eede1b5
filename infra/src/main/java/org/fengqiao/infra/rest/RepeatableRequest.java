package org.fengqiao.infra.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import org.fengqiao.domain.refusal.Refused;
import org.springframework.web.multipart.MultipartException;

/**
 * A request whose content was read once to tell it from others (请求摘要), and can be read again. Of a form with files the
 * parts count, not the boundary between them, which is another one each time.
 */
final class RepeatableRequest extends HttpServletRequestWrapper {
    private final byte[] body;
    private final String digest;

    private RepeatableRequest(HttpServletRequest request, byte[] body, String digest) {
        super(request);
        this.body = body;
        this.digest = digest;
    }

    static RepeatableRequest of(HttpServletRequest request) throws IOException {
        var digest = sha256();
        add(digest, request.getMethod());
        add(digest, request.getRequestURI());
        add(digest, Objects.requireNonNullElse(request.getQueryString(), ""));
        if (isForm(request)) {
            addParts(digest, request);
            return new RepeatableRequest(request, new byte[0], hex(digest));
        }
        var body = request.getInputStream().readNBytes(Bodies.MOST_BYTES + 1);
        if (body.length > Bodies.MOST_BYTES) {
            throw Refused.invalid("request.too-large");
        }
        digest.update(body);
        return new RepeatableRequest(request, body, hex(digest));
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static void addParts(MessageDigest digest, HttpServletRequest request) throws IOException {
        try {
            for (Part part : request.getParts()) {
                add(digest, part.getName());
                add(digest, Objects.requireNonNullElse(part.getSubmittedFileName(), ""));
                try (var in = new DigestInputStream(part.getInputStream(), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
                add(digest, "");
            }
        } catch (ServletException | IllegalStateException | IOException e) {
            throw new MultipartException("form", e);
        }
    }

    String digest() {
        return digest;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return isForm(this) ? super.getInputStream() : new Again(new ByteArrayInputStream(body));
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body, read once more. */
    private static final class Again extends ServletInputStream {
        private final InputStream body;

        Again(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            return body.read();
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return body.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read at once");
        }
    }
}
