package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateBodiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Ministry of Defence of Ukraine said so.; Ministry of Defence of Ukraine -> UA:defence-ministry",
                "Ukraine's Defense Ministry said so.; Ukraine's Defense Ministry -> UA:defence-ministry",
                "the Ukrainian defence ministry said so; Ukrainian defence ministry -> UA:defence-ministry",
                "The Russian Foreign Ministry said so.; Russian Foreign Ministry -> RU:foreign-ministry",
                "Russia’s Ministry of Foreign Affairs; Russia’s Ministry of Foreign Affairs -> RU:foreign-ministry",
                "the Foreign Ministry of Portugal; Foreign Ministry of Portugal -> PT:foreign-ministry",
                "Kenya's health ministry said so; Kenya's health ministry -> KE:health-ministry",
                "Kenyan Ministry of Public Health; Kenyan Ministry of Public Health -> KE:health-ministry",
                "the Chilean parliament voted; Chilean parliament -> CL:parliament",
                "Chile's parliament voted; Chile's parliament -> CL:parliament",
                "the Supreme Court of Ghana ruled; Supreme Court of Ghana -> GH:supreme-court",
                "the U.S. embassy in Lima; U.S. embassy -> US:embassy",
                "the Norwegian Embassy was closed; Norwegian Embassy -> NO:embassy",
                "the Netherlands' parliament voted; Netherlands' parliament -> NL:parliament",
                "Brazil's central bank; Brazil's central bank -> BR:central-bank",
                "the Peruvian navy; Peruvian navy -> PE:navy",
                "Philippine and Japanese police; Japanese police -> JP:police",
                "the Israeli parliament voted; Israeli parliament -> org:knesset",
                "the US Defence Department; US Defence Department -> org:us-department-of-defense",
                "the Texas Department of Public Safety; Texas Department of Public Safety"
                        + " -> US-TX:public-safety-department",
                "the Ohio Supreme Court ruled; Ohio Supreme Court -> US-OH:supreme-court",
                "the Georgia Department of Health; Georgia Department of Health -> US-GA:health-department",
                "Georgia's Foreign Ministry; Georgia's Foreign Ministry -> GE:foreign-ministry",
            })
    void body_isItsStates_howeverItIsWritten(String text, String mention) {
        assertThat(Finding.in(text)).contains(mention);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Kenyan ministry was closed.",
                "Kenya said that parliament met.",
                "Kenya embassy staff left.",
                "Kenyan Army Day was loud.",
            })
    void stateAlone_staysTheState(String text) {
        assertThat(Finding.in(text)).hasSize(1).first().asString().endsWith("-> KE");
    }

    @Test
    void bodyOfAnAmbiguousState_isOpen_untilTheArticleNamesIt() {
        assertThat(Finding.in("The Korean army was silent.")).containsExactly("Korean army -> ?");
        assertThat(Finding.in("The Korean army was silent. North Korea slept."))
                .startsWith("Korean army -> KP:armed-forces");
    }

    @Test
    void name_isThatOfTheBody() {
        assertThat(Finding.mentions("Kenya's ministry of health said so."))
                .singleElement()
                .extracting(ActorMention::name)
                .isEqualTo("Kenyan Health Ministry");
    }
}
