package org.netwright.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.net.InetAddress;
import java.net.StandardProtocolFamily;
import java.net.URL;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netwright.param.Words;

/// The program works offline and sends nothing anywhere: no class of it can open a connection, but the one by which a
/// second start reaches the window that is open, over a file of this machine.
class OfflineTest {
    private static final JavaClasses PROGRAM =
            new ClassFileImporter().importUrl(Words.class.getProtectionDomain().getCodeSource().getLocation());

    private static final String DOOR = "org.netwright.desktop.Doorway";

    /// What is in `java.net` and connects nothing.
    private static final Set<String> NAMES_ONLY = Set.of("java.net.URI", "java.net.URL", "java.net.URLDecoder", "java.net.URLEncoder");

    private static final DescribedPredicate<JavaClass> CONNECTIONS =
            DescribedPredicate.describe("that connect", OfflineTest::connects);

    private static boolean connects(JavaClass type) {
        String name = type.getName();
        return (name.startsWith("java.net.") && !NAMES_ONLY.contains(name) && !type.isAssignableTo(Throwable.class))
                || name.matches("java\\.nio\\.channels\\..*(Socket|Datagram|Network|Multicast).*")
                || name.matches("(javax\\.net|com\\.sun\\.net|java\\.rmi|javax\\.naming|sun\\.net|javafx\\.scene\\.web)\\..*");
    }

    private static ArchRule offline() {
        return noClasses()
                .that(DescribedPredicate.describe("other than the door", type -> !type.getName().equals(DOOR)))
                .should()
                .dependOnClassesThat(CONNECTIONS)
                .because("Netwright works offline from the first second, and nothing of a person's leaves the machine");
    }

    @Test
    void nothingCanOpenAConnection() {
        offline().check(PROGRAM);
    }

    @Test
    void nothingReadsWhatAnAddressNamesButFromTheProgramItself() {
        noClasses().should().callMethod(URL.class, "openConnection")
                .orShould().callMethod(URL.class, "openStream")
                .orShould().callMethod(URL.class, "getContent")
                .because("resources are read with getResourceAsStream, files with a Path")
                .check(PROGRAM);
    }

    @Test
    void theDoorIsAFileOfThisMachine() {
        classes().that().haveFullyQualifiedName(DOOR)
                .should().accessField(StandardProtocolFamily.class, "UNIX")
                .andShould().dependOnClassesThat().haveFullyQualifiedName("java.net.UnixDomainSocketAddress")
                .check(PROGRAM);
        noClasses().should().accessField(StandardProtocolFamily.class, "INET")
                .orShould().accessField(StandardProtocolFamily.class, "INET6")
                .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.Inet.*")
                .check(PROGRAM);
    }

    @Test
    void aClassThatConnectsIsNoticed() {
        JavaClasses gossip = new ClassFileImporter().importClasses(Gossip.class);

        assertThat(offline().evaluate(gossip).hasViolation()).isTrue();
    }

    /// What must not be in the program.
    private static final class Gossip {
        String who() {
            return InetAddress.getLoopbackAddress().getHostName();
        }
    }
}
