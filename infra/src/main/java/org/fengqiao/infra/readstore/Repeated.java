package org.fengqiao.infra.readstore;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What many documents say alike (重复文本): names of fields, and short texts. */
final class Repeated {
    /** Characters; longer texts are identifiers, sort keys and sealed words, which stand in one document only. */
    private static final int LONGEST = 16;

    private Repeated() {}

    /** The same document, of which each repeated text is the one instance that all others have too. */
    static Document once(Document document) {
        var sparing = new Document();
        document.forEach((name, value) -> sparing.put(name.intern(), once(value)));
        return sparing;
    }

    /** The same value; lists stay lists that can be added to. */
    static @Nullable Object once(@Nullable Object value) {
        return switch (value) {
            case String text when text.length() <= LONGEST -> text.intern();
            case Document document -> once(document);
            case Collection<?> values -> {
                var sparing = new ArrayList<@Nullable Object>(values.size());
                values.forEach(each -> sparing.add(once(each)));
                yield sparing;
            }
            case null, default -> value;
        };
    }
}
