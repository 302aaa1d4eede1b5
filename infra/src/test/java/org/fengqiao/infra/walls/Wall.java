package org.fengqiao.infra.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * One rule of the house, under a base package, and the class below the offenders that breaks it.
 *
 * <p>The base is {@code org.fengqiao} for the product and the package of the offenders for the proof that the rule can
 * fail at all.
 */
record Wall(String sentence, String offender, ArchRule rule) {

    static List<Wall> under(String base) {
        String domain = base + ".domain..",
                projections = base + ".projections..",
                ui = base + ".ui..",
                infra = base + ".infra..";
        return List.of(
                new Wall(
                        "the domain knows only itself, Java and the modelling part of Axon",
                        "KnowsSpring",
                        classes()
                                .that()
                                .resideInAPackage(domain)
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(
                                        domain,
                                        "java.lang..",
                                        "java.math..",
                                        "java.text..",
                                        "java.time..",
                                        "java.util..",
                                        "java.io",
                                        "java.nio.charset..",
                                        "java.security..",
                                        "org.jspecify.annotations..",
                                        "org.axonframework..")),
                new Wall(
                        "projections know neither screens nor the application",
                        "ProjectionKnowsScreen",
                        noClasses()
                                .that()
                                .resideInAPackage(projections)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(ui, infra)),
                new Wall(
                        "screens do not know the application",
                        "ScreenKnowsApplication",
                        noClasses()
                                .that()
                                .resideInAPackage(ui)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(infra)),
                new Wall(
                        "projections know no container and no screen",
                        "ProjectionKnowsSpring",
                        noClasses()
                                .that()
                                .resideInAPackage(projections)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.springframework..", "com.vaadin..", "jakarta.servlet..", "java.sql..")),
                new Wall(
                        "screens send no bare command",
                        "ScreenSendsBareCommand",
                        noClasses()
                                .that()
                                .resideInAPackage(ui)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.axonframework.commandhandling..", "org.axonframework.eventsourcing..")),
                new Wall(
                        "screens open no store",
                        "ScreenOpensStore",
                        noClasses()
                                .that()
                                .resideInAPackage(ui)
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("com.mongodb..", "org.bson..", "java.sql..", "javax.sql..")),
                new Wall(
                        "other systems come in by the same doors as screens",
                        "PathSendsBareCommand",
                        noClasses()
                                .that()
                                .resideInAPackage(base + ".infra.rest..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.axonframework.commandhandling..",
                                        "com.mongodb..",
                                        "org.bson..",
                                        "java.sql..")),
                new Wall(
                        "a dialog that asks begins in its first field, and no click beside it loses a word",
                        "AsksAnywhere",
                        classes()
                                .that()
                                .resideInAPackage(ui)
                                .and(BeginInTheFirstField.ASK)
                                .should(BeginInTheFirstField.BEGIN_THERE)),
                new Wall(
                        "what a page hands out is asked for in the name of whoever asks then",
                        "HandsOutAsOfOld",
                        classes().that().resideInAPackage(ui).should(HandOutAnew.keepNobodyAsEmployedWhenItWasMade())),
                new Wall(
                        "nobody but the application reads a clock",
                        "ReadsTheClock",
                        noClasses()
                                .that()
                                .resideInAnyPackage(domain, projections, ui)
                                .should(CallAClock.CALL_A_CLOCK)),
                new Wall(
                        "nobody but the application prints",
                        "Prints",
                        noClasses()
                                .that()
                                .resideInAnyPackage(domain, projections, ui)
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")),
                new Wall(
                        "areas form no circle",
                        "domain.one.Chicken",
                        slices().matching(base + ".(*).(*)..").should().beFreeOfCycles()),
                new Wall(
                        "a name says what a thing is, not what sort of class",
                        "PetitionHelper",
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Impl|Dto|DTO|Manager|Helper|Util|Utils|Cmd)(\\$.*)?")),
                new Wall(
                        "what happened is named by what happened",
                        "PetitionAcceptedEvent",
                        noClasses().that().areRecords().should().haveNameMatching(".*(Event|Command)")),
                new Wall(
                        "every package says what it is and that nothing in it is null",
                        "nameless.Unsaid",
                        classes().should(new BeInASpokenForPackage())),
                new Wall(
                        "no field is a map of anything",
                        "KeepsAnything",
                        fields().should(HoldAnything.notBeAMapOfAnything())),
                new Wall(
                        "no method answers with a map of anything",
                        "AnswersAnything",
                        methods().should(HoldAnything.notAnswerAMapOfAnything())));
    }

    @Override
    public String toString() {
        return sentence;
    }
}
