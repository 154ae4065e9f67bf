package org.w3id.baap.loader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

/** The stages of the loader: text, plan, reference, rdf, each knowing only those before it. */
class ArchitectureTest {

    private static final JavaClasses LOADER =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.w3id.baap.loader");

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("org.w3id.baap.loader.(*)..").should().beFreeOfCycles().check(LOADER);
    }

    @Test
    void theStagesBeforeRdfKnowNoRdf() {
        noClasses()
                .that()
                .resideInAnyPackage("..loader.text..", "..loader.plan..", "..loader.reference..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.eclipse.rdf4j..", "org.apache.jena..", "org.w3id.baap.ontology..")
                .check(LOADER);
    }

    @Test
    void theTextKnowsNoPlanAndThePlanNoReferences() {
        noClasses()
                .that()
                .resideInAPackage("..loader.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..loader.plan..", "..loader.reference..")
                .check(LOADER);
        noClasses()
                .that()
                .resideInAPackage("..loader.plan..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..loader.reference..")
                .check(LOADER);
    }

    @Test
    void theLoaderNeedsNoJena() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.jena..")
                .check(LOADER);
    }
}
