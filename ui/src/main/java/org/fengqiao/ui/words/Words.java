package org.fengqiao.ui.words;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.fengqiao.domain.unit.UnitCode;
import org.fengqiao.projections.units.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The words of all screens (文案), from {@code bundles/<area>.properties} (Chinese) and {@code bundles/<area>_en.properties}.
 *
 * <p>Placeholders are {@code {0}}, {@code {1}} …; an apostrophe is just an apostrophe. English knows one more form: where
 * the first value is 1, {@code <key>.one} is used if it is there.
 */
@Component
public final class Words implements I18NProvider {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** One file per area and language; a file that is not there yet is just missing. */
    public static final List<String> AREAS = List.of(
            "shell",
            "enums",
            "refusals",
            "laws",
            "events",
            "worklist",
            "petition",
            "hotline",
            "hotissue",
            "proposal",
            "acts",
            "admin",
            "keeping",
            "contact",
            "guide",
            "opinion",
            "audit",
            "counter",
            "counter-life",
            "sentences",
            "doors",
            "papers",
            "report",
            "notices");

    private static final long serialVersionUID = 1;

    private final transient Map<String, String> chinese = new HashMap<>();
    private final transient Map<String, String> english = new HashMap<>();

    private final transient UnaryOperator<String> unitNames;

    /** @param units asked when a text names one */
    @Autowired
    public Words(ObjectProvider<Units> units) {
        this(code -> units.getObject().nameOf(UnitCode.of(code)));
    }

    /** Where no unit has a name. */
    public Words() {
        this(UnaryOperator.identity());
    }

    Words(UnaryOperator<String> unitNames) {
        this.unitNames = unitNames;
        for (var area : AREAS) {
            chinese.putAll(load(area));
            english.putAll(load(area + "_en"));
        }
    }

    /** Keys and texts of one file, for example {@code refusals_en}; empty when there is no such file. */
    static Map<String, String> load(String file) {
        var texts = new HashMap<String, String>();
        try (var in = Words.class.getResourceAsStream("/bundles/" + file + ".properties")) {
            if (in != null) {
                var properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** These words in one language. */
    public Speech in(Locale locale) {
        return new Speech(this, supported(locale));
    }

    /** English for any English; Chinese for everything else. */
    public static Locale supported(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.getLanguage()) ? ENGLISH : CHINESE;
    }

    /** What a unit is called; its code where it is unknown. */
    String unit(String code) {
        return unitNames.apply(code);
    }

    Optional<String> find(String key, Locale locale) {
        var own = locale.equals(ENGLISH) ? english.get(key) : chinese.get(key);
        return Optional.ofNullable(own);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return in(locale).say(key, values);
    }
}
