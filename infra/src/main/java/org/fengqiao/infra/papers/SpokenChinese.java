package org.fengqiao.infra.papers;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.projections.papers.PaperWords;
import org.fengqiao.ui.words.LawWords;
import org.fengqiao.ui.words.Speech;
import org.fengqiao.ui.words.Words;
import org.springframework.stereotype.Component;

/** The Chinese bundles, as papers use them. */
@Component
class SpokenChinese implements PaperWords {
    private final Speech say;

    SpokenChinese(Words words) {
        say = words.in(Words.CHINESE);
    }

    @Override
    public String day(LocalDate day) {
        return say.date(day);
    }

    @Override
    public String name(Enum<?> value) {
        return say.name(value);
    }

    @Override
    public String cite(List<Passage> passages) {
        return new LawWords(say).cite(passages);
    }
}
