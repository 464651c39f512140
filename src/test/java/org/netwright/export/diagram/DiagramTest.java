package org.netwright.export.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.netwright.layout.AutoLayout;
import org.netwright.layout.Box;
import org.netwright.look.Fonts;
import org.netwright.look.Theme;
import org.netwright.network.Compiler;
import org.netwright.network.Drawing;
import org.netwright.network.Edits;
import org.netwright.network.Network;
import org.netwright.param.Words;
import org.netwright.tensor.DataSchema;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DiagramTest {
    private static final DataSchema DATA = Drawing.pictures(1, 28, 10);

    private static Drawing small() {
        return new Drawing()
                .add("Picture", "image-input")
                .add("conv 1", "conv-2d", "activation", "relu")
                .add("pool 1", "max-pool-2d")
                .add("flatten", "flatten")
                .add("label", "classification");
    }

    private static Drawing broken() {
        return new Drawing()
                .add("Picture", "image-input")
                .add("<wide> & \"odd\"", "conv-2d", "kernel", "40")
                .add("label", "classification")
                .loose("lonely", "dropout");
    }

    private static Diagram diagram(Network network, Theme theme) {
        Network laidOut = Edits.apply(network, AutoLayout.edit(network, 1100));
        var compiled = new Compiler(Drawing.CATALOG).compile(laidOut, Optional.of(DATA));
        return Diagram.of(laidOut, compiled, Drawing.CATALOG, Words.english(), theme);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Set<String> texts(Document document) {
        Set<String> texts = new HashSet<>();
        NodeList all = document.getElementsByTagName("text");
        for (int i = 0; i < all.getLength(); i++) {
            texts.add(all.item(i).getTextContent());
        }
        return texts;
    }

    private static BufferedImage picture(Diagram diagram, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(diagram.png(scale)));
    }

    /// The golden file is the drawing of the small network without the layers' help; where a change is meant, write it
    /// anew and look at it.
    @Test
    void theSvgOfASmallNetworkIsAsItWas() throws IOException {
        try (InputStream golden = getClass().getResourceAsStream("small.svg")) {
            String expected = new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
            String svg = diagram(small().network(), Theme.LIGHT).svg();
            assertThat(svg.replaceAll("<title>.*</title>", "<title/>")).isEqualTo(expected);
        }
    }

    @Test
    void cardsSayNameSummaryShapeAndParameters() throws Exception {
        Set<String> texts = texts(parsed(diagram(small().network(), Theme.LIGHT).svg()));

        assertThat(texts).contains("conv 1", "Conv 2D · 32 · 3×3 · ReLU", "32×26×26", "320", "5,408");
        assertThat(texts).anySatisfy(text -> assertThat(text).startsWith("5 layers · 54,410 parameters · "));
    }

    @Test
    void everyWireIsDrawn() throws Exception {
        assertThat(parsed(diagram(small().network(), Theme.DARK).svg()).getElementsByTagName("path").getLength())
                .isEqualTo(4);
    }

    @Test
    void problemsAreSignedOnTheCardAndToldBelow() throws Exception {
        Set<String> texts = texts(parsed(diagram(broken().network(), Theme.LIGHT).svg()));

        assertThat(texts).contains("!", "<wide> & \"odd\"", "lonely: Input is not connected. Draw a wire to it.");
        assertThat(texts).as("totals that are not known are not told").contains("4 layers");
    }

    @Test
    void longNamesAreShortened() throws Exception {
        Network network = small().rename("flatten", "a name that no card is wide enough to show as a whole").network();

        Document document = parsed(diagram(network, Theme.LIGHT).svg());

        assertThat(texts(document)).anySatisfy(text -> assertThat(text).startsWith("a name").endsWith("…"));
    }

    @Test
    void thePngHasTheColoursOfTheThemeAndTheAskedScale() throws IOException {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK, Theme.PRINT}) {
            Diagram diagram = diagram(small().network(), theme);
            BufferedImage once = picture(diagram, 1);
            BufferedImage twice = picture(diagram, 2);

            assertThat(twice.getWidth()).isBetween(2 * once.getWidth() - 2, 2 * once.getWidth() + 2);
            assertThat(new Color(once.getRGB(0, 0))).isEqualTo(Color.decode(theme.canvas()));
            Set<Integer> seen = new HashSet<>();
            for (int y = 0; y < twice.getHeight(); y++) {
                for (int x = 0; x < twice.getWidth(); x++) {
                    seen.add(twice.getRGB(x, y) & 0xffffff);
                }
            }
            for (String colour : new String[] {theme.surface(), theme.wire(), theme.text(), "#2da44e"}) {
                boolean wanted = !colour.equals("#2da44e"); // no layer of the network normalises
                assertThat(seen.contains(Integer.parseInt(colour.substring(1), 16))).as(colour).isEqualTo(wanted);
            }
        }
    }

    @Test
    void aPictureIsPaintedSmallerThanAskedWhereItWouldNotFitInMemory() throws IOException {
        byte[] png = new PngPainter(new Fonts(), 10_000).paint(new Box(0, 0, 400_000, 90_000), "#ffffff", List.of(), 2);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(picture.getWidth() * picture.getHeight()).isBetween(8_000, 10_500);
    }

    @Test
    void anEmptyNetworkIsSaidToBeEmpty() throws Exception {
        Diagram diagram = diagram(Network.EMPTY, Theme.LIGHT);

        assertThat(texts(parsed(diagram.svg()))).contains("No layers");
        assertThat(picture(diagram, 1).getWidth()).isGreaterThan(400);
    }

    @Test
    void countsOfOperationsAreSaidInTheUnitThatSuits() {
        assertThat(Notes.flops(0)).isEqualTo("0 FLOP");
        assertThat(Notes.flops(999)).isEqualTo("999 FLOP");
        assertThat(Notes.flops(2_640_000)).isEqualTo("2.6 MFLOP");
        assertThat(Notes.flops(88_200_000)).isEqualTo("88 MFLOP");
        assertThat(Notes.flops(4_100_000_000L)).isEqualTo("4.1 GFLOP");
    }
}
