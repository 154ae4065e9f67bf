package org.w3id.baap.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** The rooms of the server: who may know whom, and which RDF library. */
class ArchitectureTest {

    private static final JavaClasses SERVER =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.w3id.baap.server");

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.w3id.baap.server.(*)..").should().beFreeOfCycles().check(SERVER);
    }

    @Test
    void onlyReleasesAreMadeWithRdf4j() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.w3id.baap.server.release..", "org.w3id.baap.server.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.eclipse.rdf4j..")
                .check(SERVER);
    }

    @Test
    void nothingKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.w3id.baap.server.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.w3id.baap.server.command..", "picocli..")
                .check(SERVER);
    }
}
