package org.fengqiao.infra.papers;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.projections.papers.PrintedFile.Picture;

/** The photographs of a document, handed to its pages by number (图片编号): in the words of a page they would take four times the memory. */
public final class Pictures implements FSStreamFactory {
    static final String SCHEME = "picture";

    private final List<Picture> pictures = new ArrayList<>();

    /** For a page. */
    public String of(Picture picture) {
        pictures.add(picture);
        return SCHEME + "://" + (pictures.size() - 1);
    }

    @Override
    public FSStream getUrl(String address) {
        var picture = pictures.get(Integer.parseInt(address.substring(SCHEME.length() + "://".length())));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(picture.content());
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
