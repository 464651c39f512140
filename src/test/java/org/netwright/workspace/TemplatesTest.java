package org.netwright.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.layers.StandardLayers;
import org.netwright.network.Compiler;
import org.netwright.network.Drawing;
import org.netwright.network.Network;
import org.netwright.tensor.DataSchema;

class TemplatesTest {
    private final Compiler compiler = new Compiler(StandardLayers.catalog());

    static List<Template> templates() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void compilesWithNothingInTheWay(Template template) {
        Network network = template.network(StandardLayers.catalog());
        assertThat(network.nodes()).hasSameSizeAs(template.lines());
        assertThat(compiler.compile(network, Optional.empty()).broken()).isFalse();
    }

    static List<Arguments> fittings() {
        return Templates.all().stream()
                .flatMap(template -> Stream.of(Drawing.pictures(1, 28, 3), Drawing.table(4, 3), Drawing.texts(50, 2))
                        .filter(data -> suits(template, data))
                        .map(data -> Arguments.of(template, data)))
                .toList();
    }

    private static boolean suits(Template template, DataSchema data) {
        String wanted = data.input().isImage() ? "image" : data.input().isVector() ? "table" : "text";
        return template.lines().getFirst().equals(wanted);
    }

    @ParameterizedTest
    @MethodSource("fittings")
    void isFittedToTheDataThatIsChosen(Template template, DataSchema data) {
        Network plain = template.network(StandardLayers.catalog());
        Network fitted = Templates.fitted(compiler, plain, Optional.of(data));
        assertThat(compiler.compile(fitted, Optional.of(data)).broken()).isFalse();
    }

    @Test
    void aTemplateForTablesTakesPicturesToo() {
        Network plain = Templates.all().getFirst().network(StandardLayers.catalog());
        var data = Optional.of(Drawing.pictures(1, 28, 10));
        assertThat(compiler.compile(Templates.fitted(compiler, plain, data), data).broken()).isFalse();
    }
}
