package org.parley.actor;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** The gender that common given names tell; names that both bear are in neither list. */
final class GivenNames {
    private static final Set<String> HE = names("aaron adam ahmed alan albert alexander alexei ali andre andrei andrew"
            + " anthony antonio arthur ben benjamin bernie bill bob boris brad brandon brendan brett brian bruce carl carlos"
            + " charles chuck clarence craig daniel dave david dennis dmitry don donald doug douglas ed edward emmanuel eric"
            + " erik frank fred gary george gerald giorgio glenn greg gregory hans harold harry hassan henry herbert howard"
            + " hugo ibrahim igor ivan jack jacob jake james jason jeff jeffrey jeremy jerry jim jimmy joe john johnny jonathan"
            + " jorge jose joseph josh joshua juan justin karl keith ken kenneth kevin larry lawrence leonard luis marc marco"
            + " marcus mario mark martin matt matthew michael miguel mike mitch mohamed mohammad mohammed muhammad nathan neil"
            + " nicholas nick nikolai oleg olaf oskar patrick paul pedro peter philip pierre randall ray raymond richard rick"
            + " robert roger ron ronald roy russell ryan samuel scott sean sergei sergey simon stephen steve steven stuart"
            + " ted thomas tim timothy todd tom tony vincent vladimir volodymyr walter warren wayne wilhelm william xavier"
            + " zach zachary");
    private static final Set<String> SHE =
            names("abigail agnes alice alison amanda amy andrea angela anita ann anna anne"
                    + " annette barbara beatrice berta beth betty beverly brenda carla carol caroline carolyn catherine charlotte"
                    + " cheryl christina christine cindy claire claudia cynthia deborah debbie denise diana diane donna dorothy"
                    + " eileen elaine eleanor elena elise elizabeth ella ellen emily emma erica erika esther eva evelyn fatima florence"
                    + " gabriela gloria grace hannah heather heidi helen hillary ilse ingrid irene isabel jacqueline jane janet janice"
                    + " jennifer jenny jessica jill joan joanna josephine joyce judith judy julia julie kamala karen kate katherine"
                    + " kathleen kathryn kathy katie kimberly kirsten kristen laura lauren laurie linda lisa liz louise lucy maggie"
                    + " margaret maria marie marina marta martha mary megan melania melinda melissa michelle miriam monica nadia nancy"
                    + " natalia natalie nicole nina nora norma olga olivia pamela patricia patsy paula peggy penny rachel rebecca rita"
                    + " rosa rose ruth sally sandra sara sarah seema sharon sheila sonia sonya sophia sophie stephanie susan suzanne"
                    + " svetlana tammy tanya tara teresa theresa tina tulsi ursula valerie vanessa veronica victoria virginia wendy"
                    + " yulia yvonne");

    private GivenNames() {}

    private static Set<String> names(String names) {
        return new HashSet<>(Arrays.asList(names.split(" ", -1)));
    }

    /** The gender that the first word of a full name tells. */
    static RoleWords.Gender gender(String fullName) {
        int blank = fullName.indexOf(' ');
        String given = Folding.of(blank < 0 ? fullName : fullName.substring(0, blank));
        return HE.contains(given)
                ? RoleWords.Gender.HE
                : SHE.contains(given) ? RoleWords.Gender.SHE : RoleWords.Gender.UNTOLD;
    }
}
