package org.fengqiao.infra.attachments;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's name as it may be kept and shown (文件名): no path, nothing invisible, not too long. */
final class FileName {
    private static final int LONGEST = 120;
    /**
     * Control and format characters (the latter can turn a name's reading direction), what folders use, and what stands
     * for a character that could not be read.
     */
    private static final Pattern UNFIT = Pattern.compile("[\\uFFFD\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}/\\\\:*?\"<>|]");

    private FileName() {}

    static String of(String given, FileType type) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var plain = UNFIT.matcher(Normalizer.normalize(last, Normalizer.Form.NFC))
                .replaceAll("")
                .strip()
                .replaceFirst("^\\.+", "");
        var name = plain.isEmpty() ? "file" : plain;
        return type.fitted(name.length() <= LONGEST ? name : shortened(name));
    }

    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        return name.substring(
                        0,
                        name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())))
                                - ending.length())
                + ending;
    }
}
