package org.fengqiao.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.domain.rulebook.Passage;
import org.fengqiao.domain.rulebook.Rule;
import org.fengqiao.domain.rulebook.Rulebook;
import org.fengqiao.projections.petitionfile.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LawWordsTest {
    private final Speech chinese = new Words().in(Words.CHINESE);
    private final Speech english = new Words().in(Words.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9         | 《信访条例》第九条                 | , art. 9",
                "10        | 《信访条例》第十条                 | , art. 10",
                "30        | 《信访条例》第三十条               | , art. 30",
                "21–22     | 《信访条例》第二十一至二十二条     | , arts. 21–22",
                "29, 30    | 《信访条例》第二十九条、第三十条   | , arts. 29, 30",
                "31(6), 32 | 《信访条例》第三十一条第六项、第三十二条 | , arts. 31(6), 32",
                "31(6)     | 《信访条例》第三十一条第六项       | , art. 31(6)",
            })
    void articlesAreCitedAsEachLanguageDoes(String articles, String inChinese, String inEnglish) {
        var passage = new Passage("信访条例", articles);
        assertThat(new LawWords(chinese).cite(passage)).isEqualTo(inChinese);
        assertThat(new LawWords(english).cite(passage))
                .isEqualTo("Regulations on Complaint Letters and Visits (信访条例)" + inEnglish);
    }

    @Test
    void aLawWithoutAnArticleIsNamedAlone() {
        assertThat(new LawWords(chinese).cite(new Passage("平台约定", ""))).isEqualTo("平台约定");
    }

    @Test
    void aLawOfAnotherTimeIsNamedAsItStandsInTheFile() {
        assertThat(new LawWords(english).cite(new Passage("某条例", "3"))).isEqualTo("某条例, art. 3");
    }

    @Test
    void aRuleInBracketsIsCitedAsTheLawOfTheDayOfReceiptHasIt() {
        var book = Rulebook.petitions();
        var before = LocalDate.of(2022, 4, 30);
        var after = LocalDate.of(2022, 5, 1);
        var text = "登记后即可转送（P06）。";
        assertThat(new LawWords(chinese).citing(text, book, before)).isEqualTo("登记后即可转送（《信访条例》第二十一条，P06）。");
        assertThat(new LawWords(chinese).citing(text, book, after)).isEqualTo("登记后即可转送（《信访工作条例》第二十二条，P06）。");
        assertThat(new LawWords(chinese).citing("责令改正（P21、P23）。", book, after))
                .isEqualTo("责令改正（《信访工作条例》第四十条、第四十三至四十五条，P21、P23）。");
        assertThat(new LawWords(english).citing("It can be sent on (P06).", book, before))
                .isEqualTo("It can be sent on (Regulations on Complaint Letters and Visits (信访条例), art. 21, P06).");
    }

    @Test
    void whatTheLawOfTheDayDidNotKnowIsNamedWithoutAnArticle() {
        assertThat(new LawWords(chinese).citing("不能再次提出异议（P09）。", Rulebook.petitions(), LocalDate.of(2021, 1, 4)))
                .isEqualTo("不能再次提出异议（P09）。");
    }

    @ParameterizedTest
    @EnumSource
    void noEffectNamesAnArticleOfItsOwn(Action action) {
        assertThat(chinese.say("act." + action + ".effect")).doesNotContainPattern("第[一二三四五六七八九十]+条");
        assertThat(english.say("act." + action + ".effect")).doesNotContain("article");
    }

    /** Whoever says it may know by which law: then the article is put beside the rule. */
    @Test
    void noRefusalAndNoHelpNamesAnArticleOfItsOwn() {
        for (var area : List.of("refusals", "worklist", "petition", "acts")) {
            assertThat(Words.load(area).values()).noneMatch(text -> text.matches("(?s).*第 ?[一二三四五六七八九十0-9]+ ?条.*"));
            assertThat(Words.load(area + "_en").values()).noneMatch(text -> text.matches("(?s).*\\barticles? \\d.*"));
        }
    }

    @Test
    void everyLawOfTheRulebookHasATitleInBothLanguages() {
        assertThat(Rulebook.petitions().all()).extracting(Rule::law).allSatisfy(law -> {
            for (var say : List.of(chinese, english)) {
                assertThat(say.knows("law." + law)).as(law).isTrue();
            }
        });
    }
}
