package org.fengqiao.ui.counter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.fengqiao.projections.attachments.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Files that came with a form (随附文件); a browser sends an empty one where none was chosen. */
final class Uploads {
    /** Most files of one form. */
    static final int MOST = 5;

    private Uploads() {}

    static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !file.isEmpty()
                                || !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                        .isEmpty())
                        .toList();
    }

    static List<Upload> read(List<MultipartFile> files) {
        return files.stream().map(Uploads::read).toList();
    }

    private static Upload read(MultipartFile file) {
        try {
            return new Upload(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
