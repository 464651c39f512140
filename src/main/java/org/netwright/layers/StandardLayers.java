package org.netwright.layers;

import java.util.List;
import org.netwright.layer.LayerCatalog;
import org.netwright.layer.LayerKind;

/// The kinds of layer that come with the program.
public final class StandardLayers {
    private StandardLayers() {}

    /// All of them, in palette order.
    public static LayerCatalog catalog() {
        return new LayerCatalog(all());
    }

    private static List<LayerKind> all() {
        return List.of(
                new ImageInput(),
                new VectorInput(),
                new TokensInput(),
                new Conv2D(),
                new MixedConv2D(),
                new Conv1D(),
                new ConvTranspose2D(),
                new ZeroPad2D(),
                new UpSample2D(),
                new MaxPool2D(),
                new AveragePool2D(),
                new GlobalMaxPool2D(),
                new GlobalAveragePool2D(),
                new SequenceAverage(),
                new Dense(),
                new GatedDense(),
                new ResidualDense(),
                new ActivationLayer(),
                new FlattenLayer(),
                new ReshapeLayer(),
                new EmbeddingLayer(),
                new BatchNormLayer(),
                new LayerNormLayer(),
                new GroupNormLayer(),
                new DropoutLayer(),
                new LstmLayer(),
                new GruLayer(),
                new SelfAttention(),
                new AddLayer(),
                new MultiplyLayer(),
                new ConcatenateLayer(),
                new ClassificationOutput(),
                new BinaryOutput(),
                new RegressionOutput());
    }
}
