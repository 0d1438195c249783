/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const foodtruck = $root.foodtruck = (() => {

    /**
     * Namespace foodtruck.
     * @exports foodtruck
     * @namespace
     */
    const foodtruck = {};

    foodtruck.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof foodtruck
         * @namespace
         */
        const v1 = {};

        /**
         * Role enum.
         * @name foodtruck.v1.Role
         * @enum {number}
         * @property {number} CLIENT=0 CLIENT value
         * @property {number} STAGE=1 STAGE value
         */
        v1.Role = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CLIENT"] = 0;
            values[valuesById[1] = "STAGE"] = 1;
            return values;
        })();

        /**
         * TaskKind enum.
         * @name foodtruck.v1.TaskKind
         * @enum {number}
         * @property {number} TICKET=0 TICKET value
         * @property {number} PLAN=1 PLAN value
         * @property {number} GATHER=2 GATHER value
         */
        v1.TaskKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TICKET"] = 0;
            values[valuesById[1] = "PLAN"] = 1;
            values[valuesById[2] = "GATHER"] = 2;
            return values;
        })();

        /**
         * Outcome enum.
         * @name foodtruck.v1.Outcome
         * @enum {number}
         * @property {number} DONE=0 DONE value
         * @property {number} REFUSED=1 REFUSED value
         * @property {number} ISSUE=2 ISSUE value
         * @property {number} FAILED=3 FAILED value
         * @property {number} DEAD=4 DEAD value
         */
        v1.Outcome = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DONE"] = 0;
            values[valuesById[1] = "REFUSED"] = 1;
            values[valuesById[2] = "ISSUE"] = 2;
            values[valuesById[3] = "FAILED"] = 3;
            values[valuesById[4] = "DEAD"] = 4;
            return values;
        })();

        v1.ToRouter = (function() {

            /**
             * Properties of a ToRouter.
             * @typedef {Object} foodtruck.v1.ToRouter.$Properties
             * @property {number|null} [major] ToRouter major
             * @property {number|null} [minor] ToRouter minor
             * @property {foodtruck.v1.Hello.$Properties|null} [hello] ToRouter hello
             * @property {foodtruck.v1.Heartbeat.$Properties|null} [heartbeat] ToRouter heartbeat
             * @property {Array.<foodtruck.v1.Result.$Properties>|null} [results] ToRouter results
             * @property {Array.<foodtruck.v1.SubmitOrder.$Properties>|null} [submits] ToRouter submits
             * @property {Array.<foodtruck.v1.Query.$Properties>|null} [queries] ToRouter queries
             * @property {Array.<foodtruck.v1.Command.$Properties>|null} [commands] ToRouter commands
             * @property {foodtruck.v1.Goodbye.$Properties|null} [goodbye] ToRouter goodbye
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ToRouter.
             * @memberof foodtruck.v1
             * @interface IToRouter
             * @augments foodtruck.v1.ToRouter.$Properties
             * @deprecated Use foodtruck.v1.ToRouter.$Properties instead.
             */

            /**
             * Shape of a ToRouter.
             * @typedef {foodtruck.v1.ToRouter.$Properties} foodtruck.v1.ToRouter.$Shape
             */

            /**
             * Constructs a new ToRouter.
             * @memberof foodtruck.v1
             * @classdesc Represents a ToRouter.
             * @constructor
             * @param {foodtruck.v1.ToRouter.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ToRouter = function (properties) {
                this.results = [];
                this.submits = [];
                this.queries = [];
                this.commands = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ToRouter major.
             * @member {number} major
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.major = 0;

            /**
             * ToRouter minor.
             * @member {number} minor
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.minor = 0;

            /**
             * ToRouter hello.
             * @member {foodtruck.v1.Hello.$Properties|null|undefined} hello
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.hello = null;

            /**
             * ToRouter heartbeat.
             * @member {foodtruck.v1.Heartbeat.$Properties|null|undefined} heartbeat
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.heartbeat = null;

            /**
             * ToRouter results.
             * @member {Array.<foodtruck.v1.Result.$Properties>} results
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.results = $util.emptyArray;

            /**
             * ToRouter submits.
             * @member {Array.<foodtruck.v1.SubmitOrder.$Properties>} submits
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.submits = $util.emptyArray;

            /**
             * ToRouter queries.
             * @member {Array.<foodtruck.v1.Query.$Properties>} queries
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.queries = $util.emptyArray;

            /**
             * ToRouter commands.
             * @member {Array.<foodtruck.v1.Command.$Properties>} commands
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.commands = $util.emptyArray;

            /**
             * ToRouter goodbye.
             * @member {foodtruck.v1.Goodbye.$Properties|null|undefined} goodbye
             * @memberof foodtruck.v1.ToRouter
             * @instance
             */
            ToRouter.prototype.goodbye = null;

            /**
             * Creates a new ToRouter instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ToRouter
             * @static
             * @param {foodtruck.v1.ToRouter.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ToRouter} ToRouter instance
             * @type {{
             *   (properties: foodtruck.v1.ToRouter.$Shape): foodtruck.v1.ToRouter & foodtruck.v1.ToRouter.$Shape;
             *   (properties?: foodtruck.v1.ToRouter.$Properties): foodtruck.v1.ToRouter;
             * }}
             */
            ToRouter.create = function(properties) {
                return new ToRouter(properties);
            };

            /**
             * Encodes the specified ToRouter message. Does not implicitly {@link foodtruck.v1.ToRouter.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ToRouter
             * @static
             * @param {foodtruck.v1.ToRouter.$Properties} message ToRouter message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ToRouter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.hello != null)
                    $root.foodtruck.v1.Hello.encode(message.hello, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.heartbeat != null)
                    $root.foodtruck.v1.Heartbeat.encode(message.heartbeat, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.results != null && message.results.length)
                    for (let i = 0; i < message.results.length; ++i)
                        $root.foodtruck.v1.Result.encode(message.results[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.submits != null && message.submits.length)
                    for (let i = 0; i < message.submits.length; ++i)
                        $root.foodtruck.v1.SubmitOrder.encode(message.submits[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.queries != null && message.queries.length)
                    for (let i = 0; i < message.queries.length; ++i)
                        $root.foodtruck.v1.Query.encode(message.queries[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.commands != null && message.commands.length)
                    for (let i = 0; i < message.commands.length; ++i)
                        $root.foodtruck.v1.Command.encode(message.commands[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.goodbye != null)
                    $root.foodtruck.v1.Goodbye.encode(message.goodbye, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ToRouter message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ToRouter
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ToRouter & foodtruck.v1.ToRouter.$Shape} ToRouter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ToRouter.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ToRouter();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.hello = $root.foodtruck.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.heartbeat = $root.foodtruck.v1.Heartbeat.decode(reader, reader.size(), $undefined, _depth + 1, message.heartbeat);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.results && message.results.length))
                                message.results = [];
                            message.results.push($root.foodtruck.v1.Result.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.submits && message.submits.length))
                                message.submits = [];
                            message.submits.push($root.foodtruck.v1.SubmitOrder.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.queries && message.queries.length))
                                message.queries = [];
                            message.queries.push($root.foodtruck.v1.Query.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.commands && message.commands.length))
                                message.commands = [];
                            message.commands.push($root.foodtruck.v1.Command.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.goodbye = $root.foodtruck.v1.Goodbye.decode(reader, reader.size(), $undefined, _depth + 1, message.goodbye);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ToRouter;
        })();

        v1.ToPeer = (function() {

            /**
             * Properties of a ToPeer.
             * @typedef {Object} foodtruck.v1.ToPeer.$Properties
             * @property {number|null} [major] ToPeer major
             * @property {number|null} [minor] ToPeer minor
             * @property {foodtruck.v1.Welcome.$Properties|null} [welcome] ToPeer welcome
             * @property {foodtruck.v1.Rejection.$Properties|null} [rejection] ToPeer rejection
             * @property {Array.<foodtruck.v1.ResultAck.$Properties>|null} [acks] ToPeer acks
             * @property {Array.<foodtruck.v1.Revocation.$Properties>|null} [revocations] ToPeer revocations
             * @property {Array.<foodtruck.v1.Task.$Properties>|null} [tasks] ToPeer tasks
             * @property {Array.<foodtruck.v1.SubmitReply.$Properties>|null} [submitReplies] ToPeer submitReplies
             * @property {Array.<foodtruck.v1.OrderEnded.$Properties>|null} [ended] ToPeer ended
             * @property {Array.<foodtruck.v1.Answer.$Properties>|null} [answers] ToPeer answers
             * @property {number|null} [beat] ToPeer beat
             * @property {Array.<foodtruck.v1.TaskRef.$Properties>|null} [bumps] ToPeer bumps
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ToPeer.
             * @memberof foodtruck.v1
             * @interface IToPeer
             * @augments foodtruck.v1.ToPeer.$Properties
             * @deprecated Use foodtruck.v1.ToPeer.$Properties instead.
             */

            /**
             * Shape of a ToPeer.
             * @typedef {foodtruck.v1.ToPeer.$Properties} foodtruck.v1.ToPeer.$Shape
             */

            /**
             * Constructs a new ToPeer.
             * @memberof foodtruck.v1
             * @classdesc Represents a ToPeer.
             * @constructor
             * @param {foodtruck.v1.ToPeer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ToPeer = function (properties) {
                this.acks = [];
                this.revocations = [];
                this.tasks = [];
                this.submitReplies = [];
                this.ended = [];
                this.answers = [];
                this.bumps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ToPeer major.
             * @member {number} major
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.major = 0;

            /**
             * ToPeer minor.
             * @member {number} minor
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.minor = 0;

            /**
             * ToPeer welcome.
             * @member {foodtruck.v1.Welcome.$Properties|null|undefined} welcome
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.welcome = null;

            /**
             * ToPeer rejection.
             * @member {foodtruck.v1.Rejection.$Properties|null|undefined} rejection
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.rejection = null;

            /**
             * ToPeer acks.
             * @member {Array.<foodtruck.v1.ResultAck.$Properties>} acks
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.acks = $util.emptyArray;

            /**
             * ToPeer revocations.
             * @member {Array.<foodtruck.v1.Revocation.$Properties>} revocations
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.revocations = $util.emptyArray;

            /**
             * ToPeer tasks.
             * @member {Array.<foodtruck.v1.Task.$Properties>} tasks
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.tasks = $util.emptyArray;

            /**
             * ToPeer submitReplies.
             * @member {Array.<foodtruck.v1.SubmitReply.$Properties>} submitReplies
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.submitReplies = $util.emptyArray;

            /**
             * ToPeer ended.
             * @member {Array.<foodtruck.v1.OrderEnded.$Properties>} ended
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.ended = $util.emptyArray;

            /**
             * ToPeer answers.
             * @member {Array.<foodtruck.v1.Answer.$Properties>} answers
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.answers = $util.emptyArray;

            /**
             * ToPeer beat.
             * @member {number} beat
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.beat = 0;

            /**
             * ToPeer bumps.
             * @member {Array.<foodtruck.v1.TaskRef.$Properties>} bumps
             * @memberof foodtruck.v1.ToPeer
             * @instance
             */
            ToPeer.prototype.bumps = $util.emptyArray;

            /**
             * Creates a new ToPeer instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ToPeer
             * @static
             * @param {foodtruck.v1.ToPeer.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ToPeer} ToPeer instance
             * @type {{
             *   (properties: foodtruck.v1.ToPeer.$Shape): foodtruck.v1.ToPeer & foodtruck.v1.ToPeer.$Shape;
             *   (properties?: foodtruck.v1.ToPeer.$Properties): foodtruck.v1.ToPeer;
             * }}
             */
            ToPeer.create = function(properties) {
                return new ToPeer(properties);
            };

            /**
             * Encodes the specified ToPeer message. Does not implicitly {@link foodtruck.v1.ToPeer.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ToPeer
             * @static
             * @param {foodtruck.v1.ToPeer.$Properties} message ToPeer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ToPeer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.welcome != null)
                    $root.foodtruck.v1.Welcome.encode(message.welcome, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.rejection != null)
                    $root.foodtruck.v1.Rejection.encode(message.rejection, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.acks != null && message.acks.length)
                    for (let i = 0; i < message.acks.length; ++i)
                        $root.foodtruck.v1.ResultAck.encode(message.acks[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.revocations != null && message.revocations.length)
                    for (let i = 0; i < message.revocations.length; ++i)
                        $root.foodtruck.v1.Revocation.encode(message.revocations[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.tasks != null && message.tasks.length)
                    for (let i = 0; i < message.tasks.length; ++i)
                        $root.foodtruck.v1.Task.encode(message.tasks[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.submitReplies != null && message.submitReplies.length)
                    for (let i = 0; i < message.submitReplies.length; ++i)
                        $root.foodtruck.v1.SubmitReply.encode(message.submitReplies[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.ended != null && message.ended.length)
                    for (let i = 0; i < message.ended.length; ++i)
                        $root.foodtruck.v1.OrderEnded.encode(message.ended[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.answers != null && message.answers.length)
                    for (let i = 0; i < message.answers.length; ++i)
                        $root.foodtruck.v1.Answer.encode(message.answers[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.beat != null && message.beat !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.beat);
                if (message.bumps != null && message.bumps.length)
                    for (let i = 0; i < message.bumps.length; ++i)
                        $root.foodtruck.v1.TaskRef.encode(message.bumps[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ToPeer message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ToPeer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ToPeer & foodtruck.v1.ToPeer.$Shape} ToPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ToPeer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ToPeer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.welcome = $root.foodtruck.v1.Welcome.decode(reader, reader.size(), $undefined, _depth + 1, message.welcome);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.rejection = $root.foodtruck.v1.Rejection.decode(reader, reader.size(), $undefined, _depth + 1, message.rejection);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.acks && message.acks.length))
                                message.acks = [];
                            message.acks.push($root.foodtruck.v1.ResultAck.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.revocations && message.revocations.length))
                                message.revocations = [];
                            message.revocations.push($root.foodtruck.v1.Revocation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tasks && message.tasks.length))
                                message.tasks = [];
                            message.tasks.push($root.foodtruck.v1.Task.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.submitReplies && message.submitReplies.length))
                                message.submitReplies = [];
                            message.submitReplies.push($root.foodtruck.v1.SubmitReply.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ended && message.ended.length))
                                message.ended = [];
                            message.ended.push($root.foodtruck.v1.OrderEnded.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.answers && message.answers.length))
                                message.answers = [];
                            message.answers.push($root.foodtruck.v1.Answer.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.beat = value;
                            else
                                delete message.beat;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.bumps && message.bumps.length))
                                message.bumps = [];
                            message.bumps.push($root.foodtruck.v1.TaskRef.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ToPeer;
        })();

        v1.TaskRef = (function() {

            /**
             * Properties of a TaskRef.
             * @typedef {Object} foodtruck.v1.TaskRef.$Properties
             * @property {number|null} [order] TaskRef order
             * @property {number|null} [ticket] TaskRef ticket
             * @property {number|null} [step] TaskRef step
             * @property {number|null} [attempt] TaskRef attempt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TaskRef.
             * @memberof foodtruck.v1
             * @interface ITaskRef
             * @augments foodtruck.v1.TaskRef.$Properties
             * @deprecated Use foodtruck.v1.TaskRef.$Properties instead.
             */

            /**
             * Shape of a TaskRef.
             * @typedef {foodtruck.v1.TaskRef.$Properties} foodtruck.v1.TaskRef.$Shape
             */

            /**
             * Constructs a new TaskRef.
             * @memberof foodtruck.v1
             * @classdesc Represents a TaskRef.
             * @constructor
             * @param {foodtruck.v1.TaskRef.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TaskRef = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TaskRef order.
             * @member {number} order
             * @memberof foodtruck.v1.TaskRef
             * @instance
             */
            TaskRef.prototype.order = 0;

            /**
             * TaskRef ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.TaskRef
             * @instance
             */
            TaskRef.prototype.ticket = 0;

            /**
             * TaskRef step.
             * @member {number} step
             * @memberof foodtruck.v1.TaskRef
             * @instance
             */
            TaskRef.prototype.step = 0;

            /**
             * TaskRef attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.TaskRef
             * @instance
             */
            TaskRef.prototype.attempt = 0;

            /**
             * Creates a new TaskRef instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.TaskRef
             * @static
             * @param {foodtruck.v1.TaskRef.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.TaskRef} TaskRef instance
             * @type {{
             *   (properties: foodtruck.v1.TaskRef.$Shape): foodtruck.v1.TaskRef & foodtruck.v1.TaskRef.$Shape;
             *   (properties?: foodtruck.v1.TaskRef.$Properties): foodtruck.v1.TaskRef;
             * }}
             */
            TaskRef.create = function(properties) {
                return new TaskRef(properties);
            };

            /**
             * Encodes the specified TaskRef message. Does not implicitly {@link foodtruck.v1.TaskRef.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.TaskRef
             * @static
             * @param {foodtruck.v1.TaskRef.$Properties} message TaskRef message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TaskRef.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TaskRef message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.TaskRef
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.TaskRef & foodtruck.v1.TaskRef.$Shape} TaskRef
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TaskRef.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.TaskRef();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TaskRef;
        })();

        v1.Hello = (function() {

            /**
             * Properties of a Hello.
             * @typedef {Object} foodtruck.v1.Hello.$Properties
             * @property {foodtruck.v1.Role|null} [role] Hello role
             * @property {string|null} [instance] Hello instance
             * @property {string|null} [stage] Hello stage
             * @property {number|null} [window] Hello window
             * @property {Array.<foodtruck.v1.TaskRef.$Properties>|null} [held] Hello held
             * @property {string|null} [traceparent] Hello traceparent
             * @property {number|null} [hands] Hello hands
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hello.
             * @memberof foodtruck.v1
             * @interface IHello
             * @augments foodtruck.v1.Hello.$Properties
             * @deprecated Use foodtruck.v1.Hello.$Properties instead.
             */

            /**
             * Shape of a Hello.
             * @typedef {foodtruck.v1.Hello.$Properties} foodtruck.v1.Hello.$Shape
             */

            /**
             * Constructs a new Hello.
             * @memberof foodtruck.v1
             * @classdesc Represents a Hello.
             * @constructor
             * @param {foodtruck.v1.Hello.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hello = function (properties) {
                this.held = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hello role.
             * @member {foodtruck.v1.Role} role
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.role = 0;

            /**
             * Hello instance.
             * @member {string} instance
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.instance = "";

            /**
             * Hello stage.
             * @member {string} stage
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.stage = "";

            /**
             * Hello window.
             * @member {number} window
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.window = 0;

            /**
             * Hello held.
             * @member {Array.<foodtruck.v1.TaskRef.$Properties>} held
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.held = $util.emptyArray;

            /**
             * Hello traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.traceparent = "";

            /**
             * Hello hands.
             * @member {number} hands
             * @memberof foodtruck.v1.Hello
             * @instance
             */
            Hello.prototype.hands = 0;

            /**
             * Creates a new Hello instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Hello
             * @static
             * @param {foodtruck.v1.Hello.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Hello} Hello instance
             * @type {{
             *   (properties: foodtruck.v1.Hello.$Shape): foodtruck.v1.Hello & foodtruck.v1.Hello.$Shape;
             *   (properties?: foodtruck.v1.Hello.$Properties): foodtruck.v1.Hello;
             * }}
             */
            Hello.create = function(properties) {
                return new Hello(properties);
            };

            /**
             * Encodes the specified Hello message. Does not implicitly {@link foodtruck.v1.Hello.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Hello
             * @static
             * @param {foodtruck.v1.Hello.$Properties} message Hello message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hello.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.role != null && message.role !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.role);
                if (message.instance != null && message.instance !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.instance);
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.stage);
                if (message.window != null && message.window !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.window);
                if (message.held != null && message.held.length)
                    for (let i = 0; i < message.held.length; ++i)
                        $root.foodtruck.v1.TaskRef.encode(message.held[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.traceparent != null && message.traceparent !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.traceparent);
                if (message.hands != null && message.hands !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.hands);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hello message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Hello
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Hello & foodtruck.v1.Hello.$Shape} Hello
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hello.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Hello();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.role = value;
                            else
                                delete message.role;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.instance = value;
                            else
                                delete message.instance;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.window = value;
                            else
                                delete message.window;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.held && message.held.length))
                                message.held = [];
                            message.held.push($root.foodtruck.v1.TaskRef.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hands = value;
                            else
                                delete message.hands;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Hello;
        })();

        v1.Welcome = (function() {

            /**
             * Properties of a Welcome.
             * @typedef {Object} foodtruck.v1.Welcome.$Properties
             * @property {string|null} [router] Welcome router
             * @property {number|null} [epoch] Welcome epoch
             * @property {number|null} [heartbeatMs] Welcome heartbeatMs
             * @property {number|null} [leaseMs] Welcome leaseMs
             * @property {string|null} [traceparent] Welcome traceparent
             * @property {number|null} [sequence] Welcome sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Welcome.
             * @memberof foodtruck.v1
             * @interface IWelcome
             * @augments foodtruck.v1.Welcome.$Properties
             * @deprecated Use foodtruck.v1.Welcome.$Properties instead.
             */

            /**
             * Shape of a Welcome.
             * @typedef {foodtruck.v1.Welcome.$Properties} foodtruck.v1.Welcome.$Shape
             */

            /**
             * Constructs a new Welcome.
             * @memberof foodtruck.v1
             * @classdesc Represents a Welcome.
             * @constructor
             * @param {foodtruck.v1.Welcome.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Welcome = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Welcome router.
             * @member {string} router
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.router = "";

            /**
             * Welcome epoch.
             * @member {number} epoch
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.epoch = 0;

            /**
             * Welcome heartbeatMs.
             * @member {number} heartbeatMs
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.heartbeatMs = 0;

            /**
             * Welcome leaseMs.
             * @member {number} leaseMs
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.leaseMs = 0;

            /**
             * Welcome traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.traceparent = "";

            /**
             * Welcome sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.Welcome
             * @instance
             */
            Welcome.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Welcome instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Welcome
             * @static
             * @param {foodtruck.v1.Welcome.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Welcome} Welcome instance
             * @type {{
             *   (properties: foodtruck.v1.Welcome.$Shape): foodtruck.v1.Welcome & foodtruck.v1.Welcome.$Shape;
             *   (properties?: foodtruck.v1.Welcome.$Properties): foodtruck.v1.Welcome;
             * }}
             */
            Welcome.create = function(properties) {
                return new Welcome(properties);
            };

            /**
             * Encodes the specified Welcome message. Does not implicitly {@link foodtruck.v1.Welcome.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Welcome
             * @static
             * @param {foodtruck.v1.Welcome.$Properties} message Welcome message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Welcome.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.router != null && message.router !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.router);
                if (message.epoch != null && message.epoch !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
                if (message.heartbeatMs != null && message.heartbeatMs !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.heartbeatMs);
                if (message.leaseMs != null && message.leaseMs !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.leaseMs);
                if (message.traceparent != null && message.traceparent !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.traceparent);
                if (message.sequence != null && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.sequence);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Welcome message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Welcome
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Welcome & foodtruck.v1.Welcome.$Shape} Welcome
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Welcome.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Welcome();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.router = value;
                            else
                                delete message.router;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.heartbeatMs = value;
                            else
                                delete message.heartbeatMs;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.leaseMs = value;
                            else
                                delete message.leaseMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Welcome;
        })();

        v1.Rejection = (function() {

            /**
             * Properties of a Rejection.
             * @typedef {Object} foodtruck.v1.Rejection.$Properties
             * @property {string|null} [code] Rejection code
             * @property {string|null} [message] Rejection message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Rejection.
             * @memberof foodtruck.v1
             * @interface IRejection
             * @augments foodtruck.v1.Rejection.$Properties
             * @deprecated Use foodtruck.v1.Rejection.$Properties instead.
             */

            /**
             * Shape of a Rejection.
             * @typedef {foodtruck.v1.Rejection.$Properties} foodtruck.v1.Rejection.$Shape
             */

            /**
             * Constructs a new Rejection.
             * @memberof foodtruck.v1
             * @classdesc Represents a Rejection.
             * @constructor
             * @param {foodtruck.v1.Rejection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Rejection = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Rejection code.
             * @member {string} code
             * @memberof foodtruck.v1.Rejection
             * @instance
             */
            Rejection.prototype.code = "";

            /**
             * Rejection message.
             * @member {string} message
             * @memberof foodtruck.v1.Rejection
             * @instance
             */
            Rejection.prototype.message = "";

            /**
             * Creates a new Rejection instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Rejection
             * @static
             * @param {foodtruck.v1.Rejection.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Rejection} Rejection instance
             * @type {{
             *   (properties: foodtruck.v1.Rejection.$Shape): foodtruck.v1.Rejection & foodtruck.v1.Rejection.$Shape;
             *   (properties?: foodtruck.v1.Rejection.$Properties): foodtruck.v1.Rejection;
             * }}
             */
            Rejection.create = function(properties) {
                return new Rejection(properties);
            };

            /**
             * Encodes the specified Rejection message. Does not implicitly {@link foodtruck.v1.Rejection.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Rejection
             * @static
             * @param {foodtruck.v1.Rejection.$Properties} message Rejection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Rejection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Rejection message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Rejection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Rejection & foodtruck.v1.Rejection.$Shape} Rejection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Rejection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Rejection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Rejection;
        })();

        v1.Heartbeat = (function() {

            /**
             * Properties of a Heartbeat.
             * @typedef {Object} foodtruck.v1.Heartbeat.$Properties
             * @property {number|null} [window] Heartbeat window
             * @property {Array.<foodtruck.v1.TaskRef.$Properties>|null} [held] Heartbeat held
             * @property {number|null} [beat] Heartbeat beat
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Heartbeat.
             * @memberof foodtruck.v1
             * @interface IHeartbeat
             * @augments foodtruck.v1.Heartbeat.$Properties
             * @deprecated Use foodtruck.v1.Heartbeat.$Properties instead.
             */

            /**
             * Shape of a Heartbeat.
             * @typedef {foodtruck.v1.Heartbeat.$Properties} foodtruck.v1.Heartbeat.$Shape
             */

            /**
             * Constructs a new Heartbeat.
             * @memberof foodtruck.v1
             * @classdesc Represents a Heartbeat.
             * @constructor
             * @param {foodtruck.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Heartbeat = function (properties) {
                this.held = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Heartbeat window.
             * @member {number} window
             * @memberof foodtruck.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.window = 0;

            /**
             * Heartbeat held.
             * @member {Array.<foodtruck.v1.TaskRef.$Properties>} held
             * @memberof foodtruck.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.held = $util.emptyArray;

            /**
             * Heartbeat beat.
             * @member {number} beat
             * @memberof foodtruck.v1.Heartbeat
             * @instance
             */
            Heartbeat.prototype.beat = 0;

            /**
             * Creates a new Heartbeat instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Heartbeat
             * @static
             * @param {foodtruck.v1.Heartbeat.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Heartbeat} Heartbeat instance
             * @type {{
             *   (properties: foodtruck.v1.Heartbeat.$Shape): foodtruck.v1.Heartbeat & foodtruck.v1.Heartbeat.$Shape;
             *   (properties?: foodtruck.v1.Heartbeat.$Properties): foodtruck.v1.Heartbeat;
             * }}
             */
            Heartbeat.create = function(properties) {
                return new Heartbeat(properties);
            };

            /**
             * Encodes the specified Heartbeat message. Does not implicitly {@link foodtruck.v1.Heartbeat.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Heartbeat
             * @static
             * @param {foodtruck.v1.Heartbeat.$Properties} message Heartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Heartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.window != null && message.window !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.window);
                if (message.held != null && message.held.length)
                    for (let i = 0; i < message.held.length; ++i)
                        $root.foodtruck.v1.TaskRef.encode(message.held[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.beat != null && message.beat !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.beat);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Heartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Heartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Heartbeat & foodtruck.v1.Heartbeat.$Shape} Heartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Heartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Heartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.window = value;
                            else
                                delete message.window;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.held && message.held.length))
                                message.held = [];
                            message.held.push($root.foodtruck.v1.TaskRef.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.beat = value;
                            else
                                delete message.beat;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Heartbeat;
        })();

        v1.Goodbye = (function() {

            /**
             * Properties of a Goodbye.
             * @typedef {Object} foodtruck.v1.Goodbye.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Goodbye.
             * @memberof foodtruck.v1
             * @interface IGoodbye
             * @augments foodtruck.v1.Goodbye.$Properties
             * @deprecated Use foodtruck.v1.Goodbye.$Properties instead.
             */

            /**
             * Shape of a Goodbye.
             * @typedef {foodtruck.v1.Goodbye.$Properties} foodtruck.v1.Goodbye.$Shape
             */

            /**
             * Constructs a new Goodbye.
             * @memberof foodtruck.v1
             * @classdesc Represents a Goodbye.
             * @constructor
             * @param {foodtruck.v1.Goodbye.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Goodbye = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Goodbye instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Goodbye
             * @static
             * @param {foodtruck.v1.Goodbye.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Goodbye} Goodbye instance
             * @type {{
             *   (properties: foodtruck.v1.Goodbye.$Shape): foodtruck.v1.Goodbye & foodtruck.v1.Goodbye.$Shape;
             *   (properties?: foodtruck.v1.Goodbye.$Properties): foodtruck.v1.Goodbye;
             * }}
             */
            Goodbye.create = function(properties) {
                return new Goodbye(properties);
            };

            /**
             * Encodes the specified Goodbye message. Does not implicitly {@link foodtruck.v1.Goodbye.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Goodbye
             * @static
             * @param {foodtruck.v1.Goodbye.$Properties} message Goodbye message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Goodbye.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Goodbye message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Goodbye
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Goodbye & foodtruck.v1.Goodbye.$Shape} Goodbye
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Goodbye.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Goodbye();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Goodbye;
        })();

        v1.Task = (function() {

            /**
             * Properties of a Task.
             * @typedef {Object} foodtruck.v1.Task.$Properties
             * @property {number|null} [order] Task order
             * @property {number|null} [ticket] Task ticket
             * @property {number|null} [step] Task step
             * @property {number|null} [attempt] Task attempt
             * @property {foodtruck.v1.TaskKind|null} [kind] Task kind
             * @property {Uint8Array|null} [payload] Task payload
             * @property {Array.<Uint8Array>|null} [parts] Task parts
             * @property {string|null} [traceparent] Task traceparent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Task.
             * @memberof foodtruck.v1
             * @interface ITask
             * @augments foodtruck.v1.Task.$Properties
             * @deprecated Use foodtruck.v1.Task.$Properties instead.
             */

            /**
             * Shape of a Task.
             * @typedef {foodtruck.v1.Task.$Properties} foodtruck.v1.Task.$Shape
             */

            /**
             * Constructs a new Task.
             * @memberof foodtruck.v1
             * @classdesc Represents a Task.
             * @constructor
             * @param {foodtruck.v1.Task.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Task = function (properties) {
                this.parts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Task order.
             * @member {number} order
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.order = 0;

            /**
             * Task ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.ticket = 0;

            /**
             * Task step.
             * @member {number} step
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.step = 0;

            /**
             * Task attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.attempt = 0;

            /**
             * Task kind.
             * @member {foodtruck.v1.TaskKind} kind
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.kind = 0;

            /**
             * Task payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.payload = $util.newBuffer([]);

            /**
             * Task parts.
             * @member {Array.<Uint8Array>} parts
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.parts = $util.emptyArray;

            /**
             * Task traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Task
             * @instance
             */
            Task.prototype.traceparent = "";

            /**
             * Creates a new Task instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Task
             * @static
             * @param {foodtruck.v1.Task.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Task} Task instance
             * @type {{
             *   (properties: foodtruck.v1.Task.$Shape): foodtruck.v1.Task & foodtruck.v1.Task.$Shape;
             *   (properties?: foodtruck.v1.Task.$Properties): foodtruck.v1.Task;
             * }}
             */
            Task.create = function(properties) {
                return new Task(properties);
            };

            /**
             * Encodes the specified Task message. Does not implicitly {@link foodtruck.v1.Task.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Task
             * @static
             * @param {foodtruck.v1.Task.$Properties} message Task message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Task.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.kind != null && message.kind !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.kind);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.payload);
                if (message.parts != null && message.parts.length)
                    for (let i = 0; i < message.parts.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.parts[i]);
                if (message.traceparent != null && message.traceparent !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.traceparent);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Task message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Task
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Task & foodtruck.v1.Task.$Shape} Task
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Task.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Task();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.parts && message.parts.length))
                                message.parts = [];
                            message.parts.push(reader.bytes());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Task;
        })();

        v1.Revocation = (function() {

            /**
             * Properties of a Revocation.
             * @typedef {Object} foodtruck.v1.Revocation.$Properties
             * @property {number|null} [order] Revocation order
             * @property {number|null} [ticket] Revocation ticket
             * @property {number|null} [step] Revocation step
             * @property {number|null} [attempt] Revocation attempt
             * @property {string|null} [reason] Revocation reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Revocation.
             * @memberof foodtruck.v1
             * @interface IRevocation
             * @augments foodtruck.v1.Revocation.$Properties
             * @deprecated Use foodtruck.v1.Revocation.$Properties instead.
             */

            /**
             * Shape of a Revocation.
             * @typedef {foodtruck.v1.Revocation.$Properties} foodtruck.v1.Revocation.$Shape
             */

            /**
             * Constructs a new Revocation.
             * @memberof foodtruck.v1
             * @classdesc Represents a Revocation.
             * @constructor
             * @param {foodtruck.v1.Revocation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Revocation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Revocation order.
             * @member {number} order
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.order = 0;

            /**
             * Revocation ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.ticket = 0;

            /**
             * Revocation step.
             * @member {number} step
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.step = 0;

            /**
             * Revocation attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.attempt = 0;

            /**
             * Revocation reason.
             * @member {string} reason
             * @memberof foodtruck.v1.Revocation
             * @instance
             */
            Revocation.prototype.reason = "";

            /**
             * Creates a new Revocation instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Revocation
             * @static
             * @param {foodtruck.v1.Revocation.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Revocation} Revocation instance
             * @type {{
             *   (properties: foodtruck.v1.Revocation.$Shape): foodtruck.v1.Revocation & foodtruck.v1.Revocation.$Shape;
             *   (properties?: foodtruck.v1.Revocation.$Properties): foodtruck.v1.Revocation;
             * }}
             */
            Revocation.create = function(properties) {
                return new Revocation(properties);
            };

            /**
             * Encodes the specified Revocation message. Does not implicitly {@link foodtruck.v1.Revocation.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Revocation
             * @static
             * @param {foodtruck.v1.Revocation.$Properties} message Revocation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Revocation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Revocation message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Revocation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Revocation & foodtruck.v1.Revocation.$Shape} Revocation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Revocation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Revocation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Revocation;
        })();

        v1.Result = (function() {

            /**
             * Properties of a Result.
             * @typedef {Object} foodtruck.v1.Result.$Properties
             * @property {number|null} [order] Result order
             * @property {number|null} [ticket] Result ticket
             * @property {number|null} [step] Result step
             * @property {number|null} [attempt] Result attempt
             * @property {foodtruck.v1.Outcome|null} [outcome] Result outcome
             * @property {Uint8Array|null} [output] Result output
             * @property {foodtruck.v1.Plan.$Properties|null} [plan] Result plan
             * @property {string|null} [code] Result code
             * @property {string|null} [message] Result message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Result.
             * @memberof foodtruck.v1
             * @interface IResult
             * @augments foodtruck.v1.Result.$Properties
             * @deprecated Use foodtruck.v1.Result.$Properties instead.
             */

            /**
             * Shape of a Result.
             * @typedef {foodtruck.v1.Result.$Properties} foodtruck.v1.Result.$Shape
             */

            /**
             * Constructs a new Result.
             * @memberof foodtruck.v1
             * @classdesc Represents a Result.
             * @constructor
             * @param {foodtruck.v1.Result.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Result = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Result order.
             * @member {number} order
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.order = 0;

            /**
             * Result ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.ticket = 0;

            /**
             * Result step.
             * @member {number} step
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.step = 0;

            /**
             * Result attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.attempt = 0;

            /**
             * Result outcome.
             * @member {foodtruck.v1.Outcome} outcome
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.outcome = 0;

            /**
             * Result output.
             * @member {Uint8Array} output
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.output = $util.newBuffer([]);

            /**
             * Result plan.
             * @member {foodtruck.v1.Plan.$Properties|null|undefined} plan
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.plan = null;

            /**
             * Result code.
             * @member {string} code
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.code = "";

            /**
             * Result message.
             * @member {string} message
             * @memberof foodtruck.v1.Result
             * @instance
             */
            Result.prototype.message = "";

            /**
             * Creates a new Result instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Result
             * @static
             * @param {foodtruck.v1.Result.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Result} Result instance
             * @type {{
             *   (properties: foodtruck.v1.Result.$Shape): foodtruck.v1.Result & foodtruck.v1.Result.$Shape;
             *   (properties?: foodtruck.v1.Result.$Properties): foodtruck.v1.Result;
             * }}
             */
            Result.create = function(properties) {
                return new Result(properties);
            };

            /**
             * Encodes the specified Result message. Does not implicitly {@link foodtruck.v1.Result.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Result
             * @static
             * @param {foodtruck.v1.Result.$Properties} message Result message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Result.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.outcome != null && message.outcome !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.outcome);
                if (message.output != null && message.output.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.output);
                if (message.plan != null)
                    $root.foodtruck.v1.Plan.encode(message.plan, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.message);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Result message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Result
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Result & foodtruck.v1.Result.$Shape} Result
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Result.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Result();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.outcome = value;
                            else
                                delete message.outcome;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.output = value;
                            else
                                delete message.output;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.plan = $root.foodtruck.v1.Plan.decode(reader, reader.size(), $undefined, _depth + 1, message.plan);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Result;
        })();

        v1.ResultAck = (function() {

            /**
             * Properties of a ResultAck.
             * @typedef {Object} foodtruck.v1.ResultAck.$Properties
             * @property {number|null} [order] ResultAck order
             * @property {number|null} [ticket] ResultAck ticket
             * @property {number|null} [step] ResultAck step
             * @property {number|null} [attempt] ResultAck attempt
             * @property {boolean|null} [stale] ResultAck stale
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ResultAck.
             * @memberof foodtruck.v1
             * @interface IResultAck
             * @augments foodtruck.v1.ResultAck.$Properties
             * @deprecated Use foodtruck.v1.ResultAck.$Properties instead.
             */

            /**
             * Shape of a ResultAck.
             * @typedef {foodtruck.v1.ResultAck.$Properties} foodtruck.v1.ResultAck.$Shape
             */

            /**
             * Constructs a new ResultAck.
             * @memberof foodtruck.v1
             * @classdesc Represents a ResultAck.
             * @constructor
             * @param {foodtruck.v1.ResultAck.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ResultAck = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ResultAck order.
             * @member {number} order
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.order = 0;

            /**
             * ResultAck ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.ticket = 0;

            /**
             * ResultAck step.
             * @member {number} step
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.step = 0;

            /**
             * ResultAck attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.attempt = 0;

            /**
             * ResultAck stale.
             * @member {boolean} stale
             * @memberof foodtruck.v1.ResultAck
             * @instance
             */
            ResultAck.prototype.stale = false;

            /**
             * Creates a new ResultAck instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ResultAck
             * @static
             * @param {foodtruck.v1.ResultAck.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ResultAck} ResultAck instance
             * @type {{
             *   (properties: foodtruck.v1.ResultAck.$Shape): foodtruck.v1.ResultAck & foodtruck.v1.ResultAck.$Shape;
             *   (properties?: foodtruck.v1.ResultAck.$Properties): foodtruck.v1.ResultAck;
             * }}
             */
            ResultAck.create = function(properties) {
                return new ResultAck(properties);
            };

            /**
             * Encodes the specified ResultAck message. Does not implicitly {@link foodtruck.v1.ResultAck.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ResultAck
             * @static
             * @param {foodtruck.v1.ResultAck.$Properties} message ResultAck message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ResultAck.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.stale != null && message.stale !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.stale);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ResultAck message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ResultAck
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ResultAck & foodtruck.v1.ResultAck.$Shape} ResultAck
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ResultAck.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ResultAck();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.stale = value;
                            else
                                delete message.stale;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ResultAck;
        })();

        v1.Plan = (function() {

            /**
             * Properties of a Plan.
             * @typedef {Object} foodtruck.v1.Plan.$Properties
             * @property {Array.<foodtruck.v1.PlannedTicket.$Properties>|null} [tickets] Plan tickets
             * @property {string|null} [gather] Plan gather
             * @property {number|null} [priority] Plan priority
             * @property {Uint8Array|null} [summary] Plan summary
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Plan.
             * @memberof foodtruck.v1
             * @interface IPlan
             * @augments foodtruck.v1.Plan.$Properties
             * @deprecated Use foodtruck.v1.Plan.$Properties instead.
             */

            /**
             * Shape of a Plan.
             * @typedef {foodtruck.v1.Plan.$Properties} foodtruck.v1.Plan.$Shape
             */

            /**
             * Constructs a new Plan.
             * @memberof foodtruck.v1
             * @classdesc Represents a Plan.
             * @constructor
             * @param {foodtruck.v1.Plan.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Plan = function (properties) {
                this.tickets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Plan tickets.
             * @member {Array.<foodtruck.v1.PlannedTicket.$Properties>} tickets
             * @memberof foodtruck.v1.Plan
             * @instance
             */
            Plan.prototype.tickets = $util.emptyArray;

            /**
             * Plan gather.
             * @member {string} gather
             * @memberof foodtruck.v1.Plan
             * @instance
             */
            Plan.prototype.gather = "";

            /**
             * Plan priority.
             * @member {number} priority
             * @memberof foodtruck.v1.Plan
             * @instance
             */
            Plan.prototype.priority = 0;

            /**
             * Plan summary.
             * @member {Uint8Array} summary
             * @memberof foodtruck.v1.Plan
             * @instance
             */
            Plan.prototype.summary = $util.newBuffer([]);

            /**
             * Creates a new Plan instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Plan
             * @static
             * @param {foodtruck.v1.Plan.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Plan} Plan instance
             * @type {{
             *   (properties: foodtruck.v1.Plan.$Shape): foodtruck.v1.Plan & foodtruck.v1.Plan.$Shape;
             *   (properties?: foodtruck.v1.Plan.$Properties): foodtruck.v1.Plan;
             * }}
             */
            Plan.create = function(properties) {
                return new Plan(properties);
            };

            /**
             * Encodes the specified Plan message. Does not implicitly {@link foodtruck.v1.Plan.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Plan
             * @static
             * @param {foodtruck.v1.Plan.$Properties} message Plan message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Plan.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tickets != null && message.tickets.length)
                    for (let i = 0; i < message.tickets.length; ++i)
                        $root.foodtruck.v1.PlannedTicket.encode(message.tickets[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.gather != null && message.gather !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.gather);
                if (message.priority != null && message.priority !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.priority);
                if (message.summary != null && message.summary.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.summary);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Plan message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Plan
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Plan & foodtruck.v1.Plan.$Shape} Plan
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Plan.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Plan();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tickets && message.tickets.length))
                                message.tickets = [];
                            message.tickets.push($root.foodtruck.v1.PlannedTicket.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.gather = value;
                            else
                                delete message.gather;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.priority = value;
                            else
                                delete message.priority;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.summary = value;
                            else
                                delete message.summary;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Plan;
        })();

        v1.PlannedTicket = (function() {

            /**
             * Properties of a PlannedTicket.
             * @typedef {Object} foodtruck.v1.PlannedTicket.$Properties
             * @property {string|null} [label] PlannedTicket label
             * @property {Uint8Array|null} [payload] PlannedTicket payload
             * @property {Array.<string>|null} [stages] PlannedTicket stages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PlannedTicket.
             * @memberof foodtruck.v1
             * @interface IPlannedTicket
             * @augments foodtruck.v1.PlannedTicket.$Properties
             * @deprecated Use foodtruck.v1.PlannedTicket.$Properties instead.
             */

            /**
             * Shape of a PlannedTicket.
             * @typedef {foodtruck.v1.PlannedTicket.$Properties} foodtruck.v1.PlannedTicket.$Shape
             */

            /**
             * Constructs a new PlannedTicket.
             * @memberof foodtruck.v1
             * @classdesc Represents a PlannedTicket.
             * @constructor
             * @param {foodtruck.v1.PlannedTicket.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PlannedTicket = function (properties) {
                this.stages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PlannedTicket label.
             * @member {string} label
             * @memberof foodtruck.v1.PlannedTicket
             * @instance
             */
            PlannedTicket.prototype.label = "";

            /**
             * PlannedTicket payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.PlannedTicket
             * @instance
             */
            PlannedTicket.prototype.payload = $util.newBuffer([]);

            /**
             * PlannedTicket stages.
             * @member {Array.<string>} stages
             * @memberof foodtruck.v1.PlannedTicket
             * @instance
             */
            PlannedTicket.prototype.stages = $util.emptyArray;

            /**
             * Creates a new PlannedTicket instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.PlannedTicket
             * @static
             * @param {foodtruck.v1.PlannedTicket.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.PlannedTicket} PlannedTicket instance
             * @type {{
             *   (properties: foodtruck.v1.PlannedTicket.$Shape): foodtruck.v1.PlannedTicket & foodtruck.v1.PlannedTicket.$Shape;
             *   (properties?: foodtruck.v1.PlannedTicket.$Properties): foodtruck.v1.PlannedTicket;
             * }}
             */
            PlannedTicket.create = function(properties) {
                return new PlannedTicket(properties);
            };

            /**
             * Encodes the specified PlannedTicket message. Does not implicitly {@link foodtruck.v1.PlannedTicket.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.PlannedTicket
             * @static
             * @param {foodtruck.v1.PlannedTicket.$Properties} message PlannedTicket message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PlannedTicket.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.label != null && message.label !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.label);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.payload);
                if (message.stages != null && message.stages.length)
                    for (let i = 0; i < message.stages.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.stages[i]);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PlannedTicket message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.PlannedTicket
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.PlannedTicket & foodtruck.v1.PlannedTicket.$Shape} PlannedTicket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PlannedTicket.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.PlannedTicket();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.stages && message.stages.length))
                                message.stages = [];
                            message.stages.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PlannedTicket;
        })();

        v1.SubmitOrder = (function() {

            /**
             * Properties of a SubmitOrder.
             * @typedef {Object} foodtruck.v1.SubmitOrder.$Properties
             * @property {number|null} [request] SubmitOrder request
             * @property {string|null} [key] SubmitOrder key
             * @property {Uint8Array|null} [payload] SubmitOrder payload
             * @property {string|null} [token] SubmitOrder token
             * @property {string|null} [traceparent] SubmitOrder traceparent
             * @property {boolean|null} [knownOnly] SubmitOrder knownOnly
             * @property {number|null} [startAtMs] SubmitOrder startAtMs
             * @property {number|null} [expireAtMs] SubmitOrder expireAtMs
             * @property {string|null} [day] SubmitOrder day
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubmitOrder.
             * @memberof foodtruck.v1
             * @interface ISubmitOrder
             * @augments foodtruck.v1.SubmitOrder.$Properties
             * @deprecated Use foodtruck.v1.SubmitOrder.$Properties instead.
             */

            /**
             * Shape of a SubmitOrder.
             * @typedef {foodtruck.v1.SubmitOrder.$Properties} foodtruck.v1.SubmitOrder.$Shape
             */

            /**
             * Constructs a new SubmitOrder.
             * @memberof foodtruck.v1
             * @classdesc Represents a SubmitOrder.
             * @constructor
             * @param {foodtruck.v1.SubmitOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubmitOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubmitOrder request.
             * @member {number} request
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.request = 0;

            /**
             * SubmitOrder key.
             * @member {string} key
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.key = "";

            /**
             * SubmitOrder payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.payload = $util.newBuffer([]);

            /**
             * SubmitOrder token.
             * @member {string} token
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.token = "";

            /**
             * SubmitOrder traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.traceparent = "";

            /**
             * SubmitOrder knownOnly.
             * @member {boolean} knownOnly
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.knownOnly = false;

            /**
             * SubmitOrder startAtMs.
             * @member {number} startAtMs
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.startAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SubmitOrder expireAtMs.
             * @member {number} expireAtMs
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.expireAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * SubmitOrder day.
             * @member {string} day
             * @memberof foodtruck.v1.SubmitOrder
             * @instance
             */
            SubmitOrder.prototype.day = "";

            /**
             * Creates a new SubmitOrder instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.SubmitOrder
             * @static
             * @param {foodtruck.v1.SubmitOrder.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.SubmitOrder} SubmitOrder instance
             * @type {{
             *   (properties: foodtruck.v1.SubmitOrder.$Shape): foodtruck.v1.SubmitOrder & foodtruck.v1.SubmitOrder.$Shape;
             *   (properties?: foodtruck.v1.SubmitOrder.$Properties): foodtruck.v1.SubmitOrder;
             * }}
             */
            SubmitOrder.create = function(properties) {
                return new SubmitOrder(properties);
            };

            /**
             * Encodes the specified SubmitOrder message. Does not implicitly {@link foodtruck.v1.SubmitOrder.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.SubmitOrder
             * @static
             * @param {foodtruck.v1.SubmitOrder.$Properties} message SubmitOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubmitOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.key != null && message.key !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.payload);
                if (message.token != null && message.token !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.token);
                if (message.traceparent != null && message.traceparent !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.traceparent);
                if (message.knownOnly != null && message.knownOnly !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.knownOnly);
                if (message.startAtMs != null && (typeof message.startAtMs === "object" ? message.startAtMs.low || message.startAtMs.high : message.startAtMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.startAtMs);
                if (message.expireAtMs != null && (typeof message.expireAtMs === "object" ? message.expireAtMs.low || message.expireAtMs.high : message.expireAtMs !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.expireAtMs);
                if (message.day != null && message.day !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.day);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubmitOrder message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.SubmitOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.SubmitOrder & foodtruck.v1.SubmitOrder.$Shape} SubmitOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubmitOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.SubmitOrder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.knownOnly = value;
                            else
                                delete message.knownOnly;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startAtMs = value;
                            else
                                delete message.startAtMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expireAtMs = value;
                            else
                                delete message.expireAtMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.day = value;
                            else
                                delete message.day;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubmitOrder;
        })();

        v1.SubmitReply = (function() {

            /**
             * Properties of a SubmitReply.
             * @typedef {Object} foodtruck.v1.SubmitReply.$Properties
             * @property {number|null} [request] SubmitReply request
             * @property {number|null} [order] SubmitReply order
             * @property {string|null} [token] SubmitReply token
             * @property {string|null} [status] SubmitReply status
             * @property {boolean|null} [repeated] SubmitReply repeated
             * @property {string|null} [code] SubmitReply code
             * @property {string|null} [message] SubmitReply message
             * @property {number|null} [retryAfterMs] SubmitReply retryAfterMs
             * @property {number|null} [dayNumber] SubmitReply dayNumber
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubmitReply.
             * @memberof foodtruck.v1
             * @interface ISubmitReply
             * @augments foodtruck.v1.SubmitReply.$Properties
             * @deprecated Use foodtruck.v1.SubmitReply.$Properties instead.
             */

            /**
             * Shape of a SubmitReply.
             * @typedef {foodtruck.v1.SubmitReply.$Properties} foodtruck.v1.SubmitReply.$Shape
             */

            /**
             * Constructs a new SubmitReply.
             * @memberof foodtruck.v1
             * @classdesc Represents a SubmitReply.
             * @constructor
             * @param {foodtruck.v1.SubmitReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubmitReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubmitReply request.
             * @member {number} request
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.request = 0;

            /**
             * SubmitReply order.
             * @member {number} order
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.order = 0;

            /**
             * SubmitReply token.
             * @member {string} token
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.token = "";

            /**
             * SubmitReply status.
             * @member {string} status
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.status = "";

            /**
             * SubmitReply repeated.
             * @member {boolean} repeated
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.repeated = false;

            /**
             * SubmitReply code.
             * @member {string} code
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.code = "";

            /**
             * SubmitReply message.
             * @member {string} message
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.message = "";

            /**
             * SubmitReply retryAfterMs.
             * @member {number} retryAfterMs
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.retryAfterMs = 0;

            /**
             * SubmitReply dayNumber.
             * @member {number} dayNumber
             * @memberof foodtruck.v1.SubmitReply
             * @instance
             */
            SubmitReply.prototype.dayNumber = 0;

            /**
             * Creates a new SubmitReply instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.SubmitReply
             * @static
             * @param {foodtruck.v1.SubmitReply.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.SubmitReply} SubmitReply instance
             * @type {{
             *   (properties: foodtruck.v1.SubmitReply.$Shape): foodtruck.v1.SubmitReply & foodtruck.v1.SubmitReply.$Shape;
             *   (properties?: foodtruck.v1.SubmitReply.$Properties): foodtruck.v1.SubmitReply;
             * }}
             */
            SubmitReply.create = function(properties) {
                return new SubmitReply(properties);
            };

            /**
             * Encodes the specified SubmitReply message. Does not implicitly {@link foodtruck.v1.SubmitReply.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.SubmitReply
             * @static
             * @param {foodtruck.v1.SubmitReply.$Properties} message SubmitReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubmitReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.order);
                if (message.token != null && message.token !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.token);
                if (message.status != null && message.status !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.status);
                if (message.repeated != null && message.repeated !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.repeated);
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.message);
                if (message.retryAfterMs != null && message.retryAfterMs !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.retryAfterMs);
                if (message.dayNumber != null && message.dayNumber !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.dayNumber);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubmitReply message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.SubmitReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.SubmitReply & foodtruck.v1.SubmitReply.$Shape} SubmitReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubmitReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.SubmitReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.repeated = value;
                            else
                                delete message.repeated;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retryAfterMs = value;
                            else
                                delete message.retryAfterMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.dayNumber = value;
                            else
                                delete message.dayNumber;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SubmitReply;
        })();

        v1.OrderEnded = (function() {

            /**
             * Properties of an OrderEnded.
             * @typedef {Object} foodtruck.v1.OrderEnded.$Properties
             * @property {number|null} [order] OrderEnded order
             * @property {string|null} [status] OrderEnded status
             * @property {string|null} [code] OrderEnded code
             * @property {string|null} [message] OrderEnded message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderEnded.
             * @memberof foodtruck.v1
             * @interface IOrderEnded
             * @augments foodtruck.v1.OrderEnded.$Properties
             * @deprecated Use foodtruck.v1.OrderEnded.$Properties instead.
             */

            /**
             * Shape of an OrderEnded.
             * @typedef {foodtruck.v1.OrderEnded.$Properties} foodtruck.v1.OrderEnded.$Shape
             */

            /**
             * Constructs a new OrderEnded.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderEnded.
             * @constructor
             * @param {foodtruck.v1.OrderEnded.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderEnded = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderEnded order.
             * @member {number} order
             * @memberof foodtruck.v1.OrderEnded
             * @instance
             */
            OrderEnded.prototype.order = 0;

            /**
             * OrderEnded status.
             * @member {string} status
             * @memberof foodtruck.v1.OrderEnded
             * @instance
             */
            OrderEnded.prototype.status = "";

            /**
             * OrderEnded code.
             * @member {string} code
             * @memberof foodtruck.v1.OrderEnded
             * @instance
             */
            OrderEnded.prototype.code = "";

            /**
             * OrderEnded message.
             * @member {string} message
             * @memberof foodtruck.v1.OrderEnded
             * @instance
             */
            OrderEnded.prototype.message = "";

            /**
             * Creates a new OrderEnded instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderEnded
             * @static
             * @param {foodtruck.v1.OrderEnded.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderEnded} OrderEnded instance
             * @type {{
             *   (properties: foodtruck.v1.OrderEnded.$Shape): foodtruck.v1.OrderEnded & foodtruck.v1.OrderEnded.$Shape;
             *   (properties?: foodtruck.v1.OrderEnded.$Properties): foodtruck.v1.OrderEnded;
             * }}
             */
            OrderEnded.create = function(properties) {
                return new OrderEnded(properties);
            };

            /**
             * Encodes the specified OrderEnded message. Does not implicitly {@link foodtruck.v1.OrderEnded.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderEnded
             * @static
             * @param {foodtruck.v1.OrderEnded.$Properties} message OrderEnded message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderEnded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.status != null && message.status !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.status);
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.message);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderEnded message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderEnded
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderEnded & foodtruck.v1.OrderEnded.$Shape} OrderEnded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderEnded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderEnded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderEnded;
        })();

        v1.EventBatch = (function() {

            /**
             * Properties of an EventBatch.
             * @typedef {Object} foodtruck.v1.EventBatch.$Properties
             * @property {number|null} [major] EventBatch major
             * @property {number|null} [minor] EventBatch minor
             * @property {number|null} [since] EventBatch since
             * @property {Array.<foodtruck.v1.Event.$Properties>|null} [events] EventBatch events
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventBatch.
             * @memberof foodtruck.v1
             * @interface IEventBatch
             * @augments foodtruck.v1.EventBatch.$Properties
             * @deprecated Use foodtruck.v1.EventBatch.$Properties instead.
             */

            /**
             * Shape of an EventBatch.
             * @typedef {foodtruck.v1.EventBatch.$Properties} foodtruck.v1.EventBatch.$Shape
             */

            /**
             * Constructs a new EventBatch.
             * @memberof foodtruck.v1
             * @classdesc Represents an EventBatch.
             * @constructor
             * @param {foodtruck.v1.EventBatch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventBatch = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventBatch major.
             * @member {number} major
             * @memberof foodtruck.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.major = 0;

            /**
             * EventBatch minor.
             * @member {number} minor
             * @memberof foodtruck.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.minor = 0;

            /**
             * EventBatch since.
             * @member {number} since
             * @memberof foodtruck.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.since = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * EventBatch events.
             * @member {Array.<foodtruck.v1.Event.$Properties>} events
             * @memberof foodtruck.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.events = $util.emptyArray;

            /**
             * Creates a new EventBatch instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.EventBatch
             * @static
             * @param {foodtruck.v1.EventBatch.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.EventBatch} EventBatch instance
             * @type {{
             *   (properties: foodtruck.v1.EventBatch.$Shape): foodtruck.v1.EventBatch & foodtruck.v1.EventBatch.$Shape;
             *   (properties?: foodtruck.v1.EventBatch.$Properties): foodtruck.v1.EventBatch;
             * }}
             */
            EventBatch.create = function(properties) {
                return new EventBatch(properties);
            };

            /**
             * Encodes the specified EventBatch message. Does not implicitly {@link foodtruck.v1.EventBatch.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.EventBatch
             * @static
             * @param {foodtruck.v1.EventBatch.$Properties} message EventBatch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.since != null && (typeof message.since === "object" ? message.since.low || message.since.high : message.since !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.since);
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.foodtruck.v1.Event.encode(message.events[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventBatch message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.EventBatch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.EventBatch & foodtruck.v1.EventBatch.$Shape} EventBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.EventBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.since = value;
                            else
                                delete message.since;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.foodtruck.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EventBatch;
        })();

        v1.BusHeartbeat = (function() {

            /**
             * Properties of a BusHeartbeat.
             * @typedef {Object} foodtruck.v1.BusHeartbeat.$Properties
             * @property {number|null} [major] BusHeartbeat major
             * @property {number|null} [minor] BusHeartbeat minor
             * @property {number|null} [sequence] BusHeartbeat sequence
             * @property {Array.<foodtruck.v1.TopicMark.$Properties>|null} [marks] BusHeartbeat marks
             * @property {number|null} [epoch] BusHeartbeat epoch
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a BusHeartbeat.
             * @memberof foodtruck.v1
             * @interface IBusHeartbeat
             * @augments foodtruck.v1.BusHeartbeat.$Properties
             * @deprecated Use foodtruck.v1.BusHeartbeat.$Properties instead.
             */

            /**
             * Shape of a BusHeartbeat.
             * @typedef {foodtruck.v1.BusHeartbeat.$Properties} foodtruck.v1.BusHeartbeat.$Shape
             */

            /**
             * Constructs a new BusHeartbeat.
             * @memberof foodtruck.v1
             * @classdesc Represents a BusHeartbeat.
             * @constructor
             * @param {foodtruck.v1.BusHeartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const BusHeartbeat = function (properties) {
                this.marks = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * BusHeartbeat major.
             * @member {number} major
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.major = 0;

            /**
             * BusHeartbeat minor.
             * @member {number} minor
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.minor = 0;

            /**
             * BusHeartbeat sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * BusHeartbeat marks.
             * @member {Array.<foodtruck.v1.TopicMark.$Properties>} marks
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.marks = $util.emptyArray;

            /**
             * BusHeartbeat epoch.
             * @member {number} epoch
             * @memberof foodtruck.v1.BusHeartbeat
             * @instance
             */
            BusHeartbeat.prototype.epoch = 0;

            /**
             * Creates a new BusHeartbeat instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.BusHeartbeat
             * @static
             * @param {foodtruck.v1.BusHeartbeat.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.BusHeartbeat} BusHeartbeat instance
             * @type {{
             *   (properties: foodtruck.v1.BusHeartbeat.$Shape): foodtruck.v1.BusHeartbeat & foodtruck.v1.BusHeartbeat.$Shape;
             *   (properties?: foodtruck.v1.BusHeartbeat.$Properties): foodtruck.v1.BusHeartbeat;
             * }}
             */
            BusHeartbeat.create = function(properties) {
                return new BusHeartbeat(properties);
            };

            /**
             * Encodes the specified BusHeartbeat message. Does not implicitly {@link foodtruck.v1.BusHeartbeat.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.BusHeartbeat
             * @static
             * @param {foodtruck.v1.BusHeartbeat.$Properties} message BusHeartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            BusHeartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.sequence != null && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sequence);
                if (message.marks != null && message.marks.length)
                    for (let i = 0; i < message.marks.length; ++i)
                        $root.foodtruck.v1.TopicMark.encode(message.marks[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.epoch != null && message.epoch !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.epoch);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a BusHeartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.BusHeartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.BusHeartbeat & foodtruck.v1.BusHeartbeat.$Shape} BusHeartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            BusHeartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.BusHeartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.marks && message.marks.length))
                                message.marks = [];
                            message.marks.push($root.foodtruck.v1.TopicMark.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return BusHeartbeat;
        })();

        v1.TopicMark = (function() {

            /**
             * Properties of a TopicMark.
             * @typedef {Object} foodtruck.v1.TopicMark.$Properties
             * @property {string|null} [topic] TopicMark topic
             * @property {number|null} [sequence] TopicMark sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TopicMark.
             * @memberof foodtruck.v1
             * @interface ITopicMark
             * @augments foodtruck.v1.TopicMark.$Properties
             * @deprecated Use foodtruck.v1.TopicMark.$Properties instead.
             */

            /**
             * Shape of a TopicMark.
             * @typedef {foodtruck.v1.TopicMark.$Properties} foodtruck.v1.TopicMark.$Shape
             */

            /**
             * Constructs a new TopicMark.
             * @memberof foodtruck.v1
             * @classdesc Represents a TopicMark.
             * @constructor
             * @param {foodtruck.v1.TopicMark.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TopicMark = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TopicMark topic.
             * @member {string} topic
             * @memberof foodtruck.v1.TopicMark
             * @instance
             */
            TopicMark.prototype.topic = "";

            /**
             * TopicMark sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.TopicMark
             * @instance
             */
            TopicMark.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new TopicMark instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.TopicMark
             * @static
             * @param {foodtruck.v1.TopicMark.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.TopicMark} TopicMark instance
             * @type {{
             *   (properties: foodtruck.v1.TopicMark.$Shape): foodtruck.v1.TopicMark & foodtruck.v1.TopicMark.$Shape;
             *   (properties?: foodtruck.v1.TopicMark.$Properties): foodtruck.v1.TopicMark;
             * }}
             */
            TopicMark.create = function(properties) {
                return new TopicMark(properties);
            };

            /**
             * Encodes the specified TopicMark message. Does not implicitly {@link foodtruck.v1.TopicMark.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.TopicMark
             * @static
             * @param {foodtruck.v1.TopicMark.$Properties} message TopicMark message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TopicMark.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && message.topic !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.topic);
                if (message.sequence != null && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sequence);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TopicMark message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.TopicMark
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.TopicMark & foodtruck.v1.TopicMark.$Shape} TopicMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TopicMark.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.TopicMark();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topic = value;
                            else
                                delete message.topic;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TopicMark;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} foodtruck.v1.Event.$Properties
             * @property {number|null} [sequence] Event sequence
             * @property {number|null} [atMs] Event atMs
             * @property {string|null} [kind] Event kind
             * @property {number|null} [order] Event order
             * @property {number|null} [ticket] Event ticket
             * @property {number|null} [step] Event step
             * @property {string|null} [stage] Event stage
             * @property {number|null} [attempt] Event attempt
             * @property {string|null} [worker] Event worker
             * @property {number|null} [startedAtMs] Event startedAtMs
             * @property {string|null} [code] Event code
             * @property {string|null} [message] Event message
             * @property {string|null} [traceparent] Event traceparent
             * @property {Array.<foodtruck.v1.EventTicket.$Properties>|null} [tickets] Event tickets
             * @property {string|null} [author] Event author
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof foodtruck.v1
             * @interface IEvent
             * @augments foodtruck.v1.Event.$Properties
             * @deprecated Use foodtruck.v1.Event.$Properties instead.
             */

            /**
             * Shape of an Event.
             * @typedef {foodtruck.v1.Event.$Properties} foodtruck.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof foodtruck.v1
             * @classdesc Represents an Event.
             * @constructor
             * @param {foodtruck.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                this.tickets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event atMs.
             * @member {number} atMs
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event kind.
             * @member {string} kind
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.kind = "";

            /**
             * Event order.
             * @member {number} order
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.order = 0;

            /**
             * Event ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.ticket = 0;

            /**
             * Event step.
             * @member {number} step
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.step = 0;

            /**
             * Event stage.
             * @member {string} stage
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.stage = "";

            /**
             * Event attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.attempt = 0;

            /**
             * Event worker.
             * @member {string} worker
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.worker = "";

            /**
             * Event startedAtMs.
             * @member {number} startedAtMs
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.startedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Event code.
             * @member {string} code
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.code = "";

            /**
             * Event message.
             * @member {string} message
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.message = "";

            /**
             * Event traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.traceparent = "";

            /**
             * Event tickets.
             * @member {Array.<foodtruck.v1.EventTicket.$Properties>} tickets
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.tickets = $util.emptyArray;

            /**
             * Event author.
             * @member {string} author
             * @memberof foodtruck.v1.Event
             * @instance
             */
            Event.prototype.author = "";

            /**
             * Creates a new Event instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Event
             * @static
             * @param {foodtruck.v1.Event.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Event} Event instance
             * @type {{
             *   (properties: foodtruck.v1.Event.$Shape): foodtruck.v1.Event & foodtruck.v1.Event.$Shape;
             *   (properties?: foodtruck.v1.Event.$Properties): foodtruck.v1.Event;
             * }}
             */
            Event.create = function(properties) {
                return new Event(properties);
            };

            /**
             * Encodes the specified Event message. Does not implicitly {@link foodtruck.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Event
             * @static
             * @param {foodtruck.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                if (message.atMs != null && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.atMs);
                if (message.kind != null && message.kind !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.ticket);
                if (message.step != null && message.step !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.step);
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.stage);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.attempt);
                if (message.worker != null && message.worker !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.worker);
                if (message.startedAtMs != null && (typeof message.startedAtMs === "object" ? message.startedAtMs.low || message.startedAtMs.high : message.startedAtMs !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.startedAtMs);
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.message);
                if (message.traceparent != null && message.traceparent !== "")
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.traceparent);
                if (message.tickets != null && message.tickets.length)
                    for (let i = 0; i < message.tickets.length; ++i)
                        $root.foodtruck.v1.EventTicket.encode(message.tickets[i], writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.author);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Event & foodtruck.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedAtMs = value;
                            else
                                delete message.startedAtMs;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tickets && message.tickets.length))
                                message.tickets = [];
                            message.tickets.push($root.foodtruck.v1.EventTicket.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Event;
        })();

        v1.EventTicket = (function() {

            /**
             * Properties of an EventTicket.
             * @typedef {Object} foodtruck.v1.EventTicket.$Properties
             * @property {number|null} [ticket] EventTicket ticket
             * @property {string|null} [label] EventTicket label
             * @property {Array.<string>|null} [stages] EventTicket stages
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventTicket.
             * @memberof foodtruck.v1
             * @interface IEventTicket
             * @augments foodtruck.v1.EventTicket.$Properties
             * @deprecated Use foodtruck.v1.EventTicket.$Properties instead.
             */

            /**
             * Shape of an EventTicket.
             * @typedef {foodtruck.v1.EventTicket.$Properties} foodtruck.v1.EventTicket.$Shape
             */

            /**
             * Constructs a new EventTicket.
             * @memberof foodtruck.v1
             * @classdesc Represents an EventTicket.
             * @constructor
             * @param {foodtruck.v1.EventTicket.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventTicket = function (properties) {
                this.stages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventTicket ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.EventTicket
             * @instance
             */
            EventTicket.prototype.ticket = 0;

            /**
             * EventTicket label.
             * @member {string} label
             * @memberof foodtruck.v1.EventTicket
             * @instance
             */
            EventTicket.prototype.label = "";

            /**
             * EventTicket stages.
             * @member {Array.<string>} stages
             * @memberof foodtruck.v1.EventTicket
             * @instance
             */
            EventTicket.prototype.stages = $util.emptyArray;

            /**
             * Creates a new EventTicket instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.EventTicket
             * @static
             * @param {foodtruck.v1.EventTicket.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.EventTicket} EventTicket instance
             * @type {{
             *   (properties: foodtruck.v1.EventTicket.$Shape): foodtruck.v1.EventTicket & foodtruck.v1.EventTicket.$Shape;
             *   (properties?: foodtruck.v1.EventTicket.$Properties): foodtruck.v1.EventTicket;
             * }}
             */
            EventTicket.create = function(properties) {
                return new EventTicket(properties);
            };

            /**
             * Encodes the specified EventTicket message. Does not implicitly {@link foodtruck.v1.EventTicket.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.EventTicket
             * @static
             * @param {foodtruck.v1.EventTicket.$Properties} message EventTicket message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventTicket.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ticket);
                if (message.label != null && message.label !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.label);
                if (message.stages != null && message.stages.length)
                    for (let i = 0; i < message.stages.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.stages[i]);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventTicket message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.EventTicket
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.EventTicket & foodtruck.v1.EventTicket.$Shape} EventTicket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventTicket.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.EventTicket();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.stages && message.stages.length))
                                message.stages = [];
                            message.stages.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EventTicket;
        })();

        v1.Order = (function() {

            /**
             * Properties of an Order.
             * @typedef {Object} foodtruck.v1.Order.$Properties
             * @property {Array.<foodtruck.v1.OrderLine.$Properties>|null} [lines] Order lines
             * @property {string|null} [name] Order name
             * @property {string|null} [note] Order note
             * @property {number|null} [dueAtMs] Order dueAtMs
             * @property {foodtruck.v1.Price.$Properties|null} [quote] Order quote
             * @property {number|null} [expiresAtMs] Order expiresAtMs
             * @property {foodtruck.v1.Purchase.$Properties|null} [purchase] Order purchase
             * @property {number|null} [promisedAtMs] Order promisedAtMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Order.
             * @memberof foodtruck.v1
             * @interface IOrder
             * @augments foodtruck.v1.Order.$Properties
             * @deprecated Use foodtruck.v1.Order.$Properties instead.
             */

            /**
             * Shape of an Order.
             * @typedef {foodtruck.v1.Order.$Properties} foodtruck.v1.Order.$Shape
             */

            /**
             * Constructs a new Order.
             * @memberof foodtruck.v1
             * @classdesc Represents an Order.
             * @constructor
             * @param {foodtruck.v1.Order.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Order = function (properties) {
                this.lines = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Order lines.
             * @member {Array.<foodtruck.v1.OrderLine.$Properties>} lines
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.lines = $util.emptyArray;

            /**
             * Order name.
             * @member {string} name
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.name = "";

            /**
             * Order note.
             * @member {string} note
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.note = "";

            /**
             * Order dueAtMs.
             * @member {number} dueAtMs
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.dueAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Order quote.
             * @member {foodtruck.v1.Price.$Properties|null|undefined} quote
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.quote = null;

            /**
             * Order expiresAtMs.
             * @member {number} expiresAtMs
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.expiresAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Order purchase.
             * @member {foodtruck.v1.Purchase.$Properties|null|undefined} purchase
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.purchase = null;

            /**
             * Order promisedAtMs.
             * @member {number} promisedAtMs
             * @memberof foodtruck.v1.Order
             * @instance
             */
            Order.prototype.promisedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new Order instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Order
             * @static
             * @param {foodtruck.v1.Order.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Order} Order instance
             * @type {{
             *   (properties: foodtruck.v1.Order.$Shape): foodtruck.v1.Order & foodtruck.v1.Order.$Shape;
             *   (properties?: foodtruck.v1.Order.$Properties): foodtruck.v1.Order;
             * }}
             */
            Order.create = function(properties) {
                return new Order(properties);
            };

            /**
             * Encodes the specified Order message. Does not implicitly {@link foodtruck.v1.Order.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Order
             * @static
             * @param {foodtruck.v1.Order.$Properties} message Order message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Order.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.lines != null && message.lines.length)
                    for (let i = 0; i < message.lines.length; ++i)
                        $root.foodtruck.v1.OrderLine.encode(message.lines[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.name != null && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.note != null && message.note !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.note);
                if (message.dueAtMs != null && (typeof message.dueAtMs === "object" ? message.dueAtMs.low || message.dueAtMs.high : message.dueAtMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.dueAtMs);
                if (message.quote != null)
                    $root.foodtruck.v1.Price.encode(message.quote, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.expiresAtMs != null && (typeof message.expiresAtMs === "object" ? message.expiresAtMs.low || message.expiresAtMs.high : message.expiresAtMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.expiresAtMs);
                if (message.purchase != null)
                    $root.foodtruck.v1.Purchase.encode(message.purchase, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.promisedAtMs != null && (typeof message.promisedAtMs === "object" ? message.promisedAtMs.low || message.promisedAtMs.high : message.promisedAtMs !== 0))
                    writer.uint32(/* id 17, wireType 0 =*/136).uint64(message.promisedAtMs);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Order message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Order
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Order & foodtruck.v1.Order.$Shape} Order
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Order.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Order();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lines && message.lines.length))
                                message.lines = [];
                            message.lines.push($root.foodtruck.v1.OrderLine.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.note = value;
                            else
                                delete message.note;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.dueAtMs = value;
                            else
                                delete message.dueAtMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.quote = $root.foodtruck.v1.Price.decode(reader, reader.size(), $undefined, _depth + 1, message.quote);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expiresAtMs = value;
                            else
                                delete message.expiresAtMs;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.purchase = $root.foodtruck.v1.Purchase.decode(reader, reader.size(), $undefined, _depth + 1, message.purchase);
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.promisedAtMs = value;
                            else
                                delete message.promisedAtMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Order;
        })();

        v1.Purchase = (function() {

            /**
             * Properties of a Purchase.
             * @typedef {Object} foodtruck.v1.Purchase.$Properties
             * @property {string|null} [id] Purchase id
             * @property {string|null} [ingredient] Purchase ingredient
             * @property {number|null} [amount] Purchase amount
             * @property {string|null} [author] Purchase author
             * @property {string|null} [reason] Purchase reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Purchase.
             * @memberof foodtruck.v1
             * @interface IPurchase
             * @augments foodtruck.v1.Purchase.$Properties
             * @deprecated Use foodtruck.v1.Purchase.$Properties instead.
             */

            /**
             * Shape of a Purchase.
             * @typedef {foodtruck.v1.Purchase.$Properties} foodtruck.v1.Purchase.$Shape
             */

            /**
             * Constructs a new Purchase.
             * @memberof foodtruck.v1
             * @classdesc Represents a Purchase.
             * @constructor
             * @param {foodtruck.v1.Purchase.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Purchase = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Purchase id.
             * @member {string} id
             * @memberof foodtruck.v1.Purchase
             * @instance
             */
            Purchase.prototype.id = "";

            /**
             * Purchase ingredient.
             * @member {string} ingredient
             * @memberof foodtruck.v1.Purchase
             * @instance
             */
            Purchase.prototype.ingredient = "";

            /**
             * Purchase amount.
             * @member {number} amount
             * @memberof foodtruck.v1.Purchase
             * @instance
             */
            Purchase.prototype.amount = 0;

            /**
             * Purchase author.
             * @member {string} author
             * @memberof foodtruck.v1.Purchase
             * @instance
             */
            Purchase.prototype.author = "";

            /**
             * Purchase reason.
             * @member {string} reason
             * @memberof foodtruck.v1.Purchase
             * @instance
             */
            Purchase.prototype.reason = "";

            /**
             * Creates a new Purchase instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Purchase
             * @static
             * @param {foodtruck.v1.Purchase.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Purchase} Purchase instance
             * @type {{
             *   (properties: foodtruck.v1.Purchase.$Shape): foodtruck.v1.Purchase & foodtruck.v1.Purchase.$Shape;
             *   (properties?: foodtruck.v1.Purchase.$Properties): foodtruck.v1.Purchase;
             * }}
             */
            Purchase.create = function(properties) {
                return new Purchase(properties);
            };

            /**
             * Encodes the specified Purchase message. Does not implicitly {@link foodtruck.v1.Purchase.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Purchase
             * @static
             * @param {foodtruck.v1.Purchase.$Properties} message Purchase message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Purchase.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.ingredient != null && message.ingredient !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.ingredient);
                if (message.amount != null && message.amount !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.amount);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.author);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Purchase message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Purchase
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Purchase & foodtruck.v1.Purchase.$Shape} Purchase
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Purchase.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Purchase();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ingredient = value;
                            else
                                delete message.ingredient;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.amount = value;
                            else
                                delete message.amount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Purchase;
        })();

        v1.OrderLine = (function() {

            /**
             * Properties of an OrderLine.
             * @typedef {Object} foodtruck.v1.OrderLine.$Properties
             * @property {string|null} [item] OrderLine item
             * @property {number|null} [quantity] OrderLine quantity
             * @property {Array.<string>|null} [modifiers] OrderLine modifiers
             * @property {string|null} [note] OrderLine note
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderLine.
             * @memberof foodtruck.v1
             * @interface IOrderLine
             * @augments foodtruck.v1.OrderLine.$Properties
             * @deprecated Use foodtruck.v1.OrderLine.$Properties instead.
             */

            /**
             * Shape of an OrderLine.
             * @typedef {foodtruck.v1.OrderLine.$Properties} foodtruck.v1.OrderLine.$Shape
             */

            /**
             * Constructs a new OrderLine.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderLine.
             * @constructor
             * @param {foodtruck.v1.OrderLine.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderLine = function (properties) {
                this.modifiers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderLine item.
             * @member {string} item
             * @memberof foodtruck.v1.OrderLine
             * @instance
             */
            OrderLine.prototype.item = "";

            /**
             * OrderLine quantity.
             * @member {number} quantity
             * @memberof foodtruck.v1.OrderLine
             * @instance
             */
            OrderLine.prototype.quantity = 0;

            /**
             * OrderLine modifiers.
             * @member {Array.<string>} modifiers
             * @memberof foodtruck.v1.OrderLine
             * @instance
             */
            OrderLine.prototype.modifiers = $util.emptyArray;

            /**
             * OrderLine note.
             * @member {string} note
             * @memberof foodtruck.v1.OrderLine
             * @instance
             */
            OrderLine.prototype.note = "";

            /**
             * Creates a new OrderLine instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderLine
             * @static
             * @param {foodtruck.v1.OrderLine.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderLine} OrderLine instance
             * @type {{
             *   (properties: foodtruck.v1.OrderLine.$Shape): foodtruck.v1.OrderLine & foodtruck.v1.OrderLine.$Shape;
             *   (properties?: foodtruck.v1.OrderLine.$Properties): foodtruck.v1.OrderLine;
             * }}
             */
            OrderLine.create = function(properties) {
                return new OrderLine(properties);
            };

            /**
             * Encodes the specified OrderLine message. Does not implicitly {@link foodtruck.v1.OrderLine.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderLine
             * @static
             * @param {foodtruck.v1.OrderLine.$Properties} message OrderLine message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderLine.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.quantity != null && message.quantity !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.quantity);
                if (message.modifiers != null && message.modifiers.length)
                    for (let i = 0; i < message.modifiers.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.modifiers[i]);
                if (message.note != null && message.note !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.note);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderLine message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderLine
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderLine & foodtruck.v1.OrderLine.$Shape} OrderLine
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderLine.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderLine();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.quantity = value;
                            else
                                delete message.quantity;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.modifiers && message.modifiers.length))
                                message.modifiers = [];
                            message.modifiers.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.note = value;
                            else
                                delete message.note;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderLine;
        })();

        v1.Ticket = (function() {

            /**
             * Properties of a Ticket.
             * @typedef {Object} foodtruck.v1.Ticket.$Properties
             * @property {string|null} [item] Ticket item
             * @property {Array.<foodtruck.v1.StageTime.$Properties>|null} [times] Ticket times
             * @property {string|null} [title] Ticket title
             * @property {Array.<string>|null} [modifiers] Ticket modifiers
             * @property {string|null} [note] Ticket note
             * @property {Array.<foodtruck.v1.Ingredient.$Properties>|null} [ingredients] Ticket ingredients
             * @property {Array.<string>|null} [allergens] Ticket allergens
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ticket.
             * @memberof foodtruck.v1
             * @interface ITicket
             * @augments foodtruck.v1.Ticket.$Properties
             * @deprecated Use foodtruck.v1.Ticket.$Properties instead.
             */

            /**
             * Shape of a Ticket.
             * @typedef {foodtruck.v1.Ticket.$Properties} foodtruck.v1.Ticket.$Shape
             */

            /**
             * Constructs a new Ticket.
             * @memberof foodtruck.v1
             * @classdesc Represents a Ticket.
             * @constructor
             * @param {foodtruck.v1.Ticket.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ticket = function (properties) {
                this.times = [];
                this.modifiers = [];
                this.ingredients = [];
                this.allergens = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ticket item.
             * @member {string} item
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.item = "";

            /**
             * Ticket times.
             * @member {Array.<foodtruck.v1.StageTime.$Properties>} times
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.times = $util.emptyArray;

            /**
             * Ticket title.
             * @member {string} title
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.title = "";

            /**
             * Ticket modifiers.
             * @member {Array.<string>} modifiers
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.modifiers = $util.emptyArray;

            /**
             * Ticket note.
             * @member {string} note
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.note = "";

            /**
             * Ticket ingredients.
             * @member {Array.<foodtruck.v1.Ingredient.$Properties>} ingredients
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.ingredients = $util.emptyArray;

            /**
             * Ticket allergens.
             * @member {Array.<string>} allergens
             * @memberof foodtruck.v1.Ticket
             * @instance
             */
            Ticket.prototype.allergens = $util.emptyArray;

            /**
             * Creates a new Ticket instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Ticket
             * @static
             * @param {foodtruck.v1.Ticket.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Ticket} Ticket instance
             * @type {{
             *   (properties: foodtruck.v1.Ticket.$Shape): foodtruck.v1.Ticket & foodtruck.v1.Ticket.$Shape;
             *   (properties?: foodtruck.v1.Ticket.$Properties): foodtruck.v1.Ticket;
             * }}
             */
            Ticket.create = function(properties) {
                return new Ticket(properties);
            };

            /**
             * Encodes the specified Ticket message. Does not implicitly {@link foodtruck.v1.Ticket.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Ticket
             * @static
             * @param {foodtruck.v1.Ticket.$Properties} message Ticket message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ticket.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.times != null && message.times.length)
                    for (let i = 0; i < message.times.length; ++i)
                        $root.foodtruck.v1.StageTime.encode(message.times[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.title != null && message.title !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.title);
                if (message.modifiers != null && message.modifiers.length)
                    for (let i = 0; i < message.modifiers.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.modifiers[i]);
                if (message.note != null && message.note !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.note);
                if (message.ingredients != null && message.ingredients.length)
                    for (let i = 0; i < message.ingredients.length; ++i)
                        $root.foodtruck.v1.Ingredient.encode(message.ingredients[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.allergens != null && message.allergens.length)
                    for (let i = 0; i < message.allergens.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.allergens[i]);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ticket message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Ticket
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Ticket & foodtruck.v1.Ticket.$Shape} Ticket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ticket.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Ticket();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.times && message.times.length))
                                message.times = [];
                            message.times.push($root.foodtruck.v1.StageTime.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.modifiers && message.modifiers.length))
                                message.modifiers = [];
                            message.modifiers.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.note = value;
                            else
                                delete message.note;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ingredients && message.ingredients.length))
                                message.ingredients = [];
                            message.ingredients.push($root.foodtruck.v1.Ingredient.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.allergens && message.allergens.length))
                                message.allergens = [];
                            message.allergens.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Ticket;
        })();

        v1.Ingredient = (function() {

            /**
             * Properties of an Ingredient.
             * @typedef {Object} foodtruck.v1.Ingredient.$Properties
             * @property {string|null} [name] Ingredient name
             * @property {number|null} [amount] Ingredient amount
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Ingredient.
             * @memberof foodtruck.v1
             * @interface IIngredient
             * @augments foodtruck.v1.Ingredient.$Properties
             * @deprecated Use foodtruck.v1.Ingredient.$Properties instead.
             */

            /**
             * Shape of an Ingredient.
             * @typedef {foodtruck.v1.Ingredient.$Properties} foodtruck.v1.Ingredient.$Shape
             */

            /**
             * Constructs a new Ingredient.
             * @memberof foodtruck.v1
             * @classdesc Represents an Ingredient.
             * @constructor
             * @param {foodtruck.v1.Ingredient.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ingredient = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ingredient name.
             * @member {string} name
             * @memberof foodtruck.v1.Ingredient
             * @instance
             */
            Ingredient.prototype.name = "";

            /**
             * Ingredient amount.
             * @member {number} amount
             * @memberof foodtruck.v1.Ingredient
             * @instance
             */
            Ingredient.prototype.amount = 0;

            /**
             * Creates a new Ingredient instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Ingredient
             * @static
             * @param {foodtruck.v1.Ingredient.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Ingredient} Ingredient instance
             * @type {{
             *   (properties: foodtruck.v1.Ingredient.$Shape): foodtruck.v1.Ingredient & foodtruck.v1.Ingredient.$Shape;
             *   (properties?: foodtruck.v1.Ingredient.$Properties): foodtruck.v1.Ingredient;
             * }}
             */
            Ingredient.create = function(properties) {
                return new Ingredient(properties);
            };

            /**
             * Encodes the specified Ingredient message. Does not implicitly {@link foodtruck.v1.Ingredient.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Ingredient
             * @static
             * @param {foodtruck.v1.Ingredient.$Properties} message Ingredient message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ingredient.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.amount != null && message.amount !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.amount);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Ingredient message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Ingredient
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Ingredient & foodtruck.v1.Ingredient.$Shape} Ingredient
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ingredient.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Ingredient();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.amount = value;
                            else
                                delete message.amount;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Ingredient;
        })();

        v1.StageTime = (function() {

            /**
             * Properties of a StageTime.
             * @typedef {Object} foodtruck.v1.StageTime.$Properties
             * @property {string|null} [stage] StageTime stage
             * @property {number|null} [ms] StageTime ms
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StageTime.
             * @memberof foodtruck.v1
             * @interface IStageTime
             * @augments foodtruck.v1.StageTime.$Properties
             * @deprecated Use foodtruck.v1.StageTime.$Properties instead.
             */

            /**
             * Shape of a StageTime.
             * @typedef {foodtruck.v1.StageTime.$Properties} foodtruck.v1.StageTime.$Shape
             */

            /**
             * Constructs a new StageTime.
             * @memberof foodtruck.v1
             * @classdesc Represents a StageTime.
             * @constructor
             * @param {foodtruck.v1.StageTime.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StageTime = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StageTime stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StageTime
             * @instance
             */
            StageTime.prototype.stage = "";

            /**
             * StageTime ms.
             * @member {number} ms
             * @memberof foodtruck.v1.StageTime
             * @instance
             */
            StageTime.prototype.ms = 0;

            /**
             * Creates a new StageTime instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StageTime
             * @static
             * @param {foodtruck.v1.StageTime.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StageTime} StageTime instance
             * @type {{
             *   (properties: foodtruck.v1.StageTime.$Shape): foodtruck.v1.StageTime & foodtruck.v1.StageTime.$Shape;
             *   (properties?: foodtruck.v1.StageTime.$Properties): foodtruck.v1.StageTime;
             * }}
             */
            StageTime.create = function(properties) {
                return new StageTime(properties);
            };

            /**
             * Encodes the specified StageTime message. Does not implicitly {@link foodtruck.v1.StageTime.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StageTime
             * @static
             * @param {foodtruck.v1.StageTime.$Properties} message StageTime message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StageTime.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.ms != null && message.ms !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ms);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StageTime message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StageTime
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StageTime & foodtruck.v1.StageTime.$Shape} StageTime
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StageTime.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StageTime();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ms = value;
                            else
                                delete message.ms;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StageTime;
        })();

        v1.Price = (function() {

            /**
             * Properties of a Price.
             * @typedef {Object} foodtruck.v1.Price.$Properties
             * @property {number|null} [minor] Price minor
             * @property {string|null} [currency] Price currency
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Price.
             * @memberof foodtruck.v1
             * @interface IPrice
             * @augments foodtruck.v1.Price.$Properties
             * @deprecated Use foodtruck.v1.Price.$Properties instead.
             */

            /**
             * Shape of a Price.
             * @typedef {foodtruck.v1.Price.$Properties} foodtruck.v1.Price.$Shape
             */

            /**
             * Constructs a new Price.
             * @memberof foodtruck.v1
             * @classdesc Represents a Price.
             * @constructor
             * @param {foodtruck.v1.Price.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Price = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Price minor.
             * @member {number} minor
             * @memberof foodtruck.v1.Price
             * @instance
             */
            Price.prototype.minor = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Price currency.
             * @member {string} currency
             * @memberof foodtruck.v1.Price
             * @instance
             */
            Price.prototype.currency = "";

            /**
             * Creates a new Price instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Price
             * @static
             * @param {foodtruck.v1.Price.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Price} Price instance
             * @type {{
             *   (properties: foodtruck.v1.Price.$Shape): foodtruck.v1.Price & foodtruck.v1.Price.$Shape;
             *   (properties?: foodtruck.v1.Price.$Properties): foodtruck.v1.Price;
             * }}
             */
            Price.create = function(properties) {
                return new Price(properties);
            };

            /**
             * Encodes the specified Price message. Does not implicitly {@link foodtruck.v1.Price.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Price
             * @static
             * @param {foodtruck.v1.Price.$Properties} message Price message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Price.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.minor != null && (typeof message.minor === "object" ? message.minor.low || message.minor.high : message.minor !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.minor);
                if (message.currency != null && message.currency !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.currency);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Price message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Price
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Price & foodtruck.v1.Price.$Shape} Price
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Price.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Price();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.currency = value;
                            else
                                delete message.currency;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Price;
        })();

        v1.Query = (function() {

            /**
             * Properties of a Query.
             * @typedef {Object} foodtruck.v1.Query.$Properties
             * @property {number|null} [request] Query request
             * @property {string|null} [traceparent] Query traceparent
             * @property {foodtruck.v1.OrderQuery.$Properties|null} [order] Query order
             * @property {foodtruck.v1.OrdersQuery.$Properties|null} [orders] Query orders
             * @property {foodtruck.v1.StagesQuery.$Properties|null} [stages] Query stages
             * @property {foodtruck.v1.ReplayQuery.$Properties|null} [replay] Query replay
             * @property {foodtruck.v1.AuditQuery.$Properties|null} [audit] Query audit
             * @property {foodtruck.v1.DeadLettersQuery.$Properties|null} [deadLetters] Query deadLetters
             * @property {foodtruck.v1.StationQuery.$Properties|null} [station] Query station
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Query.
             * @memberof foodtruck.v1
             * @interface IQuery
             * @augments foodtruck.v1.Query.$Properties
             * @deprecated Use foodtruck.v1.Query.$Properties instead.
             */

            /**
             * Shape of a Query.
             * @typedef {foodtruck.v1.Query.$Properties} foodtruck.v1.Query.$Shape
             */

            /**
             * Constructs a new Query.
             * @memberof foodtruck.v1
             * @classdesc Represents a Query.
             * @constructor
             * @param {foodtruck.v1.Query.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Query = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Query request.
             * @member {number} request
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.request = 0;

            /**
             * Query traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.traceparent = "";

            /**
             * Query order.
             * @member {foodtruck.v1.OrderQuery.$Properties|null|undefined} order
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.order = null;

            /**
             * Query orders.
             * @member {foodtruck.v1.OrdersQuery.$Properties|null|undefined} orders
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.orders = null;

            /**
             * Query stages.
             * @member {foodtruck.v1.StagesQuery.$Properties|null|undefined} stages
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.stages = null;

            /**
             * Query replay.
             * @member {foodtruck.v1.ReplayQuery.$Properties|null|undefined} replay
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.replay = null;

            /**
             * Query audit.
             * @member {foodtruck.v1.AuditQuery.$Properties|null|undefined} audit
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.audit = null;

            /**
             * Query deadLetters.
             * @member {foodtruck.v1.DeadLettersQuery.$Properties|null|undefined} deadLetters
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.deadLetters = null;

            /**
             * Query station.
             * @member {foodtruck.v1.StationQuery.$Properties|null|undefined} station
             * @memberof foodtruck.v1.Query
             * @instance
             */
            Query.prototype.station = null;

            /**
             * Creates a new Query instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Query
             * @static
             * @param {foodtruck.v1.Query.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Query} Query instance
             * @type {{
             *   (properties: foodtruck.v1.Query.$Shape): foodtruck.v1.Query & foodtruck.v1.Query.$Shape;
             *   (properties?: foodtruck.v1.Query.$Properties): foodtruck.v1.Query;
             * }}
             */
            Query.create = function(properties) {
                return new Query(properties);
            };

            /**
             * Encodes the specified Query message. Does not implicitly {@link foodtruck.v1.Query.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Query
             * @static
             * @param {foodtruck.v1.Query.$Properties} message Query message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Query.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.traceparent != null && message.traceparent !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.traceparent);
                if (message.order != null)
                    $root.foodtruck.v1.OrderQuery.encode(message.order, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.orders != null)
                    $root.foodtruck.v1.OrdersQuery.encode(message.orders, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.stages != null)
                    $root.foodtruck.v1.StagesQuery.encode(message.stages, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.replay != null)
                    $root.foodtruck.v1.ReplayQuery.encode(message.replay, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.audit != null)
                    $root.foodtruck.v1.AuditQuery.encode(message.audit, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.deadLetters != null)
                    $root.foodtruck.v1.DeadLettersQuery.encode(message.deadLetters, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.station != null)
                    $root.foodtruck.v1.StationQuery.encode(message.station, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Query message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Query
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Query & foodtruck.v1.Query.$Shape} Query
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Query.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Query();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.order = $root.foodtruck.v1.OrderQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.order);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.orders = $root.foodtruck.v1.OrdersQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.orders);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.stages = $root.foodtruck.v1.StagesQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.stages);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.replay = $root.foodtruck.v1.ReplayQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.replay);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.audit = $root.foodtruck.v1.AuditQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.audit);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.deadLetters = $root.foodtruck.v1.DeadLettersQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.deadLetters);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.station = $root.foodtruck.v1.StationQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.station);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Query;
        })();

        v1.Command = (function() {

            /**
             * Properties of a Command.
             * @typedef {Object} foodtruck.v1.Command.$Properties
             * @property {number|null} [request] Command request
             * @property {string|null} [traceparent] Command traceparent
             * @property {foodtruck.v1.CancelOrder.$Properties|null} [cancel] Command cancel
             * @property {foodtruck.v1.RetryTask.$Properties|null} [retry] Command retry
             * @property {foodtruck.v1.RetryTasks.$Properties|null} [retryAll] Command retryAll
             * @property {foodtruck.v1.RefuseOrder.$Properties|null} [refuse] Command refuse
             * @property {foodtruck.v1.EscalateTask.$Properties|null} [escalate] Command escalate
             * @property {foodtruck.v1.RushOrder.$Properties|null} [rush] Command rush
             * @property {foodtruck.v1.StationCommand.$Properties|null} [station] Command station
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Command.
             * @memberof foodtruck.v1
             * @interface ICommand
             * @augments foodtruck.v1.Command.$Properties
             * @deprecated Use foodtruck.v1.Command.$Properties instead.
             */

            /**
             * Shape of a Command.
             * @typedef {foodtruck.v1.Command.$Properties} foodtruck.v1.Command.$Shape
             */

            /**
             * Constructs a new Command.
             * @memberof foodtruck.v1
             * @classdesc Represents a Command.
             * @constructor
             * @param {foodtruck.v1.Command.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Command = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Command request.
             * @member {number} request
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.request = 0;

            /**
             * Command traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.traceparent = "";

            /**
             * Command cancel.
             * @member {foodtruck.v1.CancelOrder.$Properties|null|undefined} cancel
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.cancel = null;

            /**
             * Command retry.
             * @member {foodtruck.v1.RetryTask.$Properties|null|undefined} retry
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.retry = null;

            /**
             * Command retryAll.
             * @member {foodtruck.v1.RetryTasks.$Properties|null|undefined} retryAll
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.retryAll = null;

            /**
             * Command refuse.
             * @member {foodtruck.v1.RefuseOrder.$Properties|null|undefined} refuse
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.refuse = null;

            /**
             * Command escalate.
             * @member {foodtruck.v1.EscalateTask.$Properties|null|undefined} escalate
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.escalate = null;

            /**
             * Command rush.
             * @member {foodtruck.v1.RushOrder.$Properties|null|undefined} rush
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.rush = null;

            /**
             * Command station.
             * @member {foodtruck.v1.StationCommand.$Properties|null|undefined} station
             * @memberof foodtruck.v1.Command
             * @instance
             */
            Command.prototype.station = null;

            /**
             * Creates a new Command instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Command
             * @static
             * @param {foodtruck.v1.Command.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Command} Command instance
             * @type {{
             *   (properties: foodtruck.v1.Command.$Shape): foodtruck.v1.Command & foodtruck.v1.Command.$Shape;
             *   (properties?: foodtruck.v1.Command.$Properties): foodtruck.v1.Command;
             * }}
             */
            Command.create = function(properties) {
                return new Command(properties);
            };

            /**
             * Encodes the specified Command message. Does not implicitly {@link foodtruck.v1.Command.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Command
             * @static
             * @param {foodtruck.v1.Command.$Properties} message Command message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Command.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.traceparent != null && message.traceparent !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.traceparent);
                if (message.cancel != null)
                    $root.foodtruck.v1.CancelOrder.encode(message.cancel, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.retry != null)
                    $root.foodtruck.v1.RetryTask.encode(message.retry, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.retryAll != null)
                    $root.foodtruck.v1.RetryTasks.encode(message.retryAll, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.refuse != null)
                    $root.foodtruck.v1.RefuseOrder.encode(message.refuse, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.escalate != null)
                    $root.foodtruck.v1.EscalateTask.encode(message.escalate, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.rush != null)
                    $root.foodtruck.v1.RushOrder.encode(message.rush, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.station != null)
                    $root.foodtruck.v1.StationCommand.encode(message.station, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Command message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Command
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Command & foodtruck.v1.Command.$Shape} Command
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Command.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Command();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.cancel = $root.foodtruck.v1.CancelOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.cancel);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.retry = $root.foodtruck.v1.RetryTask.decode(reader, reader.size(), $undefined, _depth + 1, message.retry);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.retryAll = $root.foodtruck.v1.RetryTasks.decode(reader, reader.size(), $undefined, _depth + 1, message.retryAll);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.refuse = $root.foodtruck.v1.RefuseOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.refuse);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.escalate = $root.foodtruck.v1.EscalateTask.decode(reader, reader.size(), $undefined, _depth + 1, message.escalate);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.rush = $root.foodtruck.v1.RushOrder.decode(reader, reader.size(), $undefined, _depth + 1, message.rush);
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.station = $root.foodtruck.v1.StationCommand.decode(reader, reader.size(), $undefined, _depth + 1, message.station);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Command;
        })();

        v1.OrderQuery = (function() {

            /**
             * Properties of an OrderQuery.
             * @typedef {Object} foodtruck.v1.OrderQuery.$Properties
             * @property {number|null} [order] OrderQuery order
             * @property {string|null} [token] OrderQuery token
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderQuery.
             * @memberof foodtruck.v1
             * @interface IOrderQuery
             * @augments foodtruck.v1.OrderQuery.$Properties
             * @deprecated Use foodtruck.v1.OrderQuery.$Properties instead.
             */

            /**
             * Shape of an OrderQuery.
             * @typedef {foodtruck.v1.OrderQuery.$Properties} foodtruck.v1.OrderQuery.$Shape
             */

            /**
             * Constructs a new OrderQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderQuery.
             * @constructor
             * @param {foodtruck.v1.OrderQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderQuery order.
             * @member {number} order
             * @memberof foodtruck.v1.OrderQuery
             * @instance
             */
            OrderQuery.prototype.order = 0;

            /**
             * OrderQuery token.
             * @member {string} token
             * @memberof foodtruck.v1.OrderQuery
             * @instance
             */
            OrderQuery.prototype.token = "";

            /**
             * Creates a new OrderQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderQuery
             * @static
             * @param {foodtruck.v1.OrderQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderQuery} OrderQuery instance
             * @type {{
             *   (properties: foodtruck.v1.OrderQuery.$Shape): foodtruck.v1.OrderQuery & foodtruck.v1.OrderQuery.$Shape;
             *   (properties?: foodtruck.v1.OrderQuery.$Properties): foodtruck.v1.OrderQuery;
             * }}
             */
            OrderQuery.create = function(properties) {
                return new OrderQuery(properties);
            };

            /**
             * Encodes the specified OrderQuery message. Does not implicitly {@link foodtruck.v1.OrderQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderQuery
             * @static
             * @param {foodtruck.v1.OrderQuery.$Properties} message OrderQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.token != null && message.token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderQuery & foodtruck.v1.OrderQuery.$Shape} OrderQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderQuery;
        })();

        v1.OrdersQuery = (function() {

            /**
             * Properties of an OrdersQuery.
             * @typedef {Object} foodtruck.v1.OrdersQuery.$Properties
             * @property {number|null} [limit] OrdersQuery limit
             * @property {number|null} [before] OrdersQuery before
             * @property {boolean|null} [openOnly] OrdersQuery openOnly
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrdersQuery.
             * @memberof foodtruck.v1
             * @interface IOrdersQuery
             * @augments foodtruck.v1.OrdersQuery.$Properties
             * @deprecated Use foodtruck.v1.OrdersQuery.$Properties instead.
             */

            /**
             * Shape of an OrdersQuery.
             * @typedef {foodtruck.v1.OrdersQuery.$Properties} foodtruck.v1.OrdersQuery.$Shape
             */

            /**
             * Constructs a new OrdersQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrdersQuery.
             * @constructor
             * @param {foodtruck.v1.OrdersQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrdersQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrdersQuery limit.
             * @member {number} limit
             * @memberof foodtruck.v1.OrdersQuery
             * @instance
             */
            OrdersQuery.prototype.limit = 0;

            /**
             * OrdersQuery before.
             * @member {number} before
             * @memberof foodtruck.v1.OrdersQuery
             * @instance
             */
            OrdersQuery.prototype.before = 0;

            /**
             * OrdersQuery openOnly.
             * @member {boolean} openOnly
             * @memberof foodtruck.v1.OrdersQuery
             * @instance
             */
            OrdersQuery.prototype.openOnly = false;

            /**
             * Creates a new OrdersQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrdersQuery
             * @static
             * @param {foodtruck.v1.OrdersQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrdersQuery} OrdersQuery instance
             * @type {{
             *   (properties: foodtruck.v1.OrdersQuery.$Shape): foodtruck.v1.OrdersQuery & foodtruck.v1.OrdersQuery.$Shape;
             *   (properties?: foodtruck.v1.OrdersQuery.$Properties): foodtruck.v1.OrdersQuery;
             * }}
             */
            OrdersQuery.create = function(properties) {
                return new OrdersQuery(properties);
            };

            /**
             * Encodes the specified OrdersQuery message. Does not implicitly {@link foodtruck.v1.OrdersQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrdersQuery
             * @static
             * @param {foodtruck.v1.OrdersQuery.$Properties} message OrdersQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrdersQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.limit != null && message.limit !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.limit);
                if (message.before != null && message.before !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.before);
                if (message.openOnly != null && message.openOnly !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.openOnly);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrdersQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrdersQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrdersQuery & foodtruck.v1.OrdersQuery.$Shape} OrdersQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrdersQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrdersQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.before = value;
                            else
                                delete message.before;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.openOnly = value;
                            else
                                delete message.openOnly;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrdersQuery;
        })();

        v1.StagesQuery = (function() {

            /**
             * Properties of a StagesQuery.
             * @typedef {Object} foodtruck.v1.StagesQuery.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StagesQuery.
             * @memberof foodtruck.v1
             * @interface IStagesQuery
             * @augments foodtruck.v1.StagesQuery.$Properties
             * @deprecated Use foodtruck.v1.StagesQuery.$Properties instead.
             */

            /**
             * Shape of a StagesQuery.
             * @typedef {foodtruck.v1.StagesQuery.$Properties} foodtruck.v1.StagesQuery.$Shape
             */

            /**
             * Constructs a new StagesQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents a StagesQuery.
             * @constructor
             * @param {foodtruck.v1.StagesQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StagesQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new StagesQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StagesQuery
             * @static
             * @param {foodtruck.v1.StagesQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StagesQuery} StagesQuery instance
             * @type {{
             *   (properties: foodtruck.v1.StagesQuery.$Shape): foodtruck.v1.StagesQuery & foodtruck.v1.StagesQuery.$Shape;
             *   (properties?: foodtruck.v1.StagesQuery.$Properties): foodtruck.v1.StagesQuery;
             * }}
             */
            StagesQuery.create = function(properties) {
                return new StagesQuery(properties);
            };

            /**
             * Encodes the specified StagesQuery message. Does not implicitly {@link foodtruck.v1.StagesQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StagesQuery
             * @static
             * @param {foodtruck.v1.StagesQuery.$Properties} message StagesQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StagesQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StagesQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StagesQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StagesQuery & foodtruck.v1.StagesQuery.$Shape} StagesQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StagesQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StagesQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StagesQuery;
        })();

        v1.ReplayQuery = (function() {

            /**
             * Properties of a ReplayQuery.
             * @typedef {Object} foodtruck.v1.ReplayQuery.$Properties
             * @property {number|null} [after] ReplayQuery after
             * @property {number|null} [limit] ReplayQuery limit
             * @property {string|null} [topic] ReplayQuery topic
             * @property {number|null} [order] ReplayQuery order
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplayQuery.
             * @memberof foodtruck.v1
             * @interface IReplayQuery
             * @augments foodtruck.v1.ReplayQuery.$Properties
             * @deprecated Use foodtruck.v1.ReplayQuery.$Properties instead.
             */

            /**
             * Shape of a ReplayQuery.
             * @typedef {foodtruck.v1.ReplayQuery.$Properties} foodtruck.v1.ReplayQuery.$Shape
             */

            /**
             * Constructs a new ReplayQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents a ReplayQuery.
             * @constructor
             * @param {foodtruck.v1.ReplayQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplayQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplayQuery after.
             * @member {number} after
             * @memberof foodtruck.v1.ReplayQuery
             * @instance
             */
            ReplayQuery.prototype.after = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ReplayQuery limit.
             * @member {number} limit
             * @memberof foodtruck.v1.ReplayQuery
             * @instance
             */
            ReplayQuery.prototype.limit = 0;

            /**
             * ReplayQuery topic.
             * @member {string} topic
             * @memberof foodtruck.v1.ReplayQuery
             * @instance
             */
            ReplayQuery.prototype.topic = "";

            /**
             * ReplayQuery order.
             * @member {number} order
             * @memberof foodtruck.v1.ReplayQuery
             * @instance
             */
            ReplayQuery.prototype.order = 0;

            /**
             * Creates a new ReplayQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ReplayQuery
             * @static
             * @param {foodtruck.v1.ReplayQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ReplayQuery} ReplayQuery instance
             * @type {{
             *   (properties: foodtruck.v1.ReplayQuery.$Shape): foodtruck.v1.ReplayQuery & foodtruck.v1.ReplayQuery.$Shape;
             *   (properties?: foodtruck.v1.ReplayQuery.$Properties): foodtruck.v1.ReplayQuery;
             * }}
             */
            ReplayQuery.create = function(properties) {
                return new ReplayQuery(properties);
            };

            /**
             * Encodes the specified ReplayQuery message. Does not implicitly {@link foodtruck.v1.ReplayQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ReplayQuery
             * @static
             * @param {foodtruck.v1.ReplayQuery.$Properties} message ReplayQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplayQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.after != null && (typeof message.after === "object" ? message.after.low || message.after.high : message.after !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.after);
                if (message.limit != null && message.limit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.limit);
                if (message.topic != null && message.topic !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.topic);
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.order);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplayQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ReplayQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplayQuery & foodtruck.v1.ReplayQuery.$Shape} ReplayQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplayQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ReplayQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topic = value;
                            else
                                delete message.topic;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReplayQuery;
        })();

        v1.AuditQuery = (function() {

            /**
             * Properties of an AuditQuery.
             * @typedef {Object} foodtruck.v1.AuditQuery.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditQuery.
             * @memberof foodtruck.v1
             * @interface IAuditQuery
             * @augments foodtruck.v1.AuditQuery.$Properties
             * @deprecated Use foodtruck.v1.AuditQuery.$Properties instead.
             */

            /**
             * Shape of an AuditQuery.
             * @typedef {foodtruck.v1.AuditQuery.$Properties} foodtruck.v1.AuditQuery.$Shape
             */

            /**
             * Constructs a new AuditQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents an AuditQuery.
             * @constructor
             * @param {foodtruck.v1.AuditQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new AuditQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.AuditQuery
             * @static
             * @param {foodtruck.v1.AuditQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.AuditQuery} AuditQuery instance
             * @type {{
             *   (properties: foodtruck.v1.AuditQuery.$Shape): foodtruck.v1.AuditQuery & foodtruck.v1.AuditQuery.$Shape;
             *   (properties?: foodtruck.v1.AuditQuery.$Properties): foodtruck.v1.AuditQuery;
             * }}
             */
            AuditQuery.create = function(properties) {
                return new AuditQuery(properties);
            };

            /**
             * Encodes the specified AuditQuery message. Does not implicitly {@link foodtruck.v1.AuditQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.AuditQuery
             * @static
             * @param {foodtruck.v1.AuditQuery.$Properties} message AuditQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.AuditQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.AuditQuery & foodtruck.v1.AuditQuery.$Shape} AuditQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.AuditQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AuditQuery;
        })();

        v1.DeadLettersQuery = (function() {

            /**
             * Properties of a DeadLettersQuery.
             * @typedef {Object} foodtruck.v1.DeadLettersQuery.$Properties
             * @property {string|null} [stage] DeadLettersQuery stage
             * @property {number|null} [limit] DeadLettersQuery limit
             * @property {string|null} [state] DeadLettersQuery state
             * @property {number|null} [after] DeadLettersQuery after
             * @property {boolean|null} [payloads] DeadLettersQuery payloads
             * @property {number|null} [order] DeadLettersQuery order
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeadLettersQuery.
             * @memberof foodtruck.v1
             * @interface IDeadLettersQuery
             * @augments foodtruck.v1.DeadLettersQuery.$Properties
             * @deprecated Use foodtruck.v1.DeadLettersQuery.$Properties instead.
             */

            /**
             * Shape of a DeadLettersQuery.
             * @typedef {foodtruck.v1.DeadLettersQuery.$Properties} foodtruck.v1.DeadLettersQuery.$Shape
             */

            /**
             * Constructs a new DeadLettersQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents a DeadLettersQuery.
             * @constructor
             * @param {foodtruck.v1.DeadLettersQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeadLettersQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeadLettersQuery stage.
             * @member {string} stage
             * @memberof foodtruck.v1.DeadLettersQuery
             * @instance
             */
            DeadLettersQuery.prototype.stage = "";

            /**
             * DeadLettersQuery limit.
             * @member {number} limit
             * @memberof foodtruck.v1.DeadLettersQuery
             * @instance
             */
            DeadLettersQuery.prototype.limit = 0;

            /**
             * DeadLettersQuery state.
             * @member {string} state
             * @memberof foodtruck.v1.DeadLettersQuery
             * @instance
             */
            DeadLettersQuery.prototype.state = "";

            /**
             * DeadLettersQuery after.
             * @member {number} after
             * @memberof foodtruck.v1.DeadLettersQuery
             * @instance
             */
            DeadLettersQuery.prototype.after = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeadLettersQuery payloads.
             * @member {boolean} payloads
             * @memberof foodtruck.v1.DeadLettersQuery
             * @instance
             */
            DeadLettersQuery.prototype.payloads = false;

            /**
             * DeadLettersQuery order.
             * @member {number} order
             * @memberof foodtruck.v1.DeadLettersQuery
             * @instance
             */
            DeadLettersQuery.prototype.order = 0;

            /**
             * Creates a new DeadLettersQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.DeadLettersQuery
             * @static
             * @param {foodtruck.v1.DeadLettersQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.DeadLettersQuery} DeadLettersQuery instance
             * @type {{
             *   (properties: foodtruck.v1.DeadLettersQuery.$Shape): foodtruck.v1.DeadLettersQuery & foodtruck.v1.DeadLettersQuery.$Shape;
             *   (properties?: foodtruck.v1.DeadLettersQuery.$Properties): foodtruck.v1.DeadLettersQuery;
             * }}
             */
            DeadLettersQuery.create = function(properties) {
                return new DeadLettersQuery(properties);
            };

            /**
             * Encodes the specified DeadLettersQuery message. Does not implicitly {@link foodtruck.v1.DeadLettersQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.DeadLettersQuery
             * @static
             * @param {foodtruck.v1.DeadLettersQuery.$Properties} message DeadLettersQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeadLettersQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.limit != null && message.limit !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.limit);
                if (message.state != null && message.state !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.state);
                if (message.after != null && (typeof message.after === "object" ? message.after.low || message.after.high : message.after !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.after);
                if (message.payloads != null && message.payloads !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.payloads);
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.order);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeadLettersQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.DeadLettersQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.DeadLettersQuery & foodtruck.v1.DeadLettersQuery.$Shape} DeadLettersQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeadLettersQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.DeadLettersQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.after = value;
                            else
                                delete message.after;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.payloads = value;
                            else
                                delete message.payloads;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeadLettersQuery;
        })();

        v1.StationQuery = (function() {

            /**
             * Properties of a StationQuery.
             * @typedef {Object} foodtruck.v1.StationQuery.$Properties
             * @property {string|null} [stage] StationQuery stage
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StationQuery.
             * @memberof foodtruck.v1
             * @interface IStationQuery
             * @augments foodtruck.v1.StationQuery.$Properties
             * @deprecated Use foodtruck.v1.StationQuery.$Properties instead.
             */

            /**
             * Shape of a StationQuery.
             * @typedef {foodtruck.v1.StationQuery.$Properties} foodtruck.v1.StationQuery.$Shape
             */

            /**
             * Constructs a new StationQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents a StationQuery.
             * @constructor
             * @param {foodtruck.v1.StationQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StationQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StationQuery stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StationQuery
             * @instance
             */
            StationQuery.prototype.stage = "";

            /**
             * Creates a new StationQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StationQuery
             * @static
             * @param {foodtruck.v1.StationQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StationQuery} StationQuery instance
             * @type {{
             *   (properties: foodtruck.v1.StationQuery.$Shape): foodtruck.v1.StationQuery & foodtruck.v1.StationQuery.$Shape;
             *   (properties?: foodtruck.v1.StationQuery.$Properties): foodtruck.v1.StationQuery;
             * }}
             */
            StationQuery.create = function(properties) {
                return new StationQuery(properties);
            };

            /**
             * Encodes the specified StationQuery message. Does not implicitly {@link foodtruck.v1.StationQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StationQuery
             * @static
             * @param {foodtruck.v1.StationQuery.$Properties} message StationQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StationQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StationQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StationQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationQuery & foodtruck.v1.StationQuery.$Shape} StationQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StationQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StationQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StationQuery;
        })();

        v1.StationCommand = (function() {

            /**
             * Properties of a StationCommand.
             * @typedef {Object} foodtruck.v1.StationCommand.$Properties
             * @property {string|null} [action] StationCommand action
             * @property {string|null} [stage] StationCommand stage
             * @property {number|null} [order] StationCommand order
             * @property {number|null} [ticket] StationCommand ticket
             * @property {number|null} [attempt] StationCommand attempt
             * @property {string|null} [author] StationCommand author
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StationCommand.
             * @memberof foodtruck.v1
             * @interface IStationCommand
             * @augments foodtruck.v1.StationCommand.$Properties
             * @deprecated Use foodtruck.v1.StationCommand.$Properties instead.
             */

            /**
             * Shape of a StationCommand.
             * @typedef {foodtruck.v1.StationCommand.$Properties} foodtruck.v1.StationCommand.$Shape
             */

            /**
             * Constructs a new StationCommand.
             * @memberof foodtruck.v1
             * @classdesc Represents a StationCommand.
             * @constructor
             * @param {foodtruck.v1.StationCommand.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StationCommand = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StationCommand action.
             * @member {string} action
             * @memberof foodtruck.v1.StationCommand
             * @instance
             */
            StationCommand.prototype.action = "";

            /**
             * StationCommand stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StationCommand
             * @instance
             */
            StationCommand.prototype.stage = "";

            /**
             * StationCommand order.
             * @member {number} order
             * @memberof foodtruck.v1.StationCommand
             * @instance
             */
            StationCommand.prototype.order = 0;

            /**
             * StationCommand ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.StationCommand
             * @instance
             */
            StationCommand.prototype.ticket = 0;

            /**
             * StationCommand attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.StationCommand
             * @instance
             */
            StationCommand.prototype.attempt = 0;

            /**
             * StationCommand author.
             * @member {string} author
             * @memberof foodtruck.v1.StationCommand
             * @instance
             */
            StationCommand.prototype.author = "";

            /**
             * Creates a new StationCommand instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StationCommand
             * @static
             * @param {foodtruck.v1.StationCommand.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StationCommand} StationCommand instance
             * @type {{
             *   (properties: foodtruck.v1.StationCommand.$Shape): foodtruck.v1.StationCommand & foodtruck.v1.StationCommand.$Shape;
             *   (properties?: foodtruck.v1.StationCommand.$Properties): foodtruck.v1.StationCommand;
             * }}
             */
            StationCommand.create = function(properties) {
                return new StationCommand(properties);
            };

            /**
             * Encodes the specified StationCommand message. Does not implicitly {@link foodtruck.v1.StationCommand.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StationCommand
             * @static
             * @param {foodtruck.v1.StationCommand.$Properties} message StationCommand message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StationCommand.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.action != null && message.action !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.action);
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.stage);
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.ticket);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.attempt);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.author);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StationCommand message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StationCommand
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationCommand & foodtruck.v1.StationCommand.$Shape} StationCommand
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StationCommand.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StationCommand();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StationCommand;
        })();

        v1.CancelOrder = (function() {

            /**
             * Properties of a CancelOrder.
             * @typedef {Object} foodtruck.v1.CancelOrder.$Properties
             * @property {number|null} [order] CancelOrder order
             * @property {string|null} [reason] CancelOrder reason
             * @property {string|null} [author] CancelOrder author
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CancelOrder.
             * @memberof foodtruck.v1
             * @interface ICancelOrder
             * @augments foodtruck.v1.CancelOrder.$Properties
             * @deprecated Use foodtruck.v1.CancelOrder.$Properties instead.
             */

            /**
             * Shape of a CancelOrder.
             * @typedef {foodtruck.v1.CancelOrder.$Properties} foodtruck.v1.CancelOrder.$Shape
             */

            /**
             * Constructs a new CancelOrder.
             * @memberof foodtruck.v1
             * @classdesc Represents a CancelOrder.
             * @constructor
             * @param {foodtruck.v1.CancelOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CancelOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CancelOrder order.
             * @member {number} order
             * @memberof foodtruck.v1.CancelOrder
             * @instance
             */
            CancelOrder.prototype.order = 0;

            /**
             * CancelOrder reason.
             * @member {string} reason
             * @memberof foodtruck.v1.CancelOrder
             * @instance
             */
            CancelOrder.prototype.reason = "";

            /**
             * CancelOrder author.
             * @member {string} author
             * @memberof foodtruck.v1.CancelOrder
             * @instance
             */
            CancelOrder.prototype.author = "";

            /**
             * Creates a new CancelOrder instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.CancelOrder
             * @static
             * @param {foodtruck.v1.CancelOrder.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.CancelOrder} CancelOrder instance
             * @type {{
             *   (properties: foodtruck.v1.CancelOrder.$Shape): foodtruck.v1.CancelOrder & foodtruck.v1.CancelOrder.$Shape;
             *   (properties?: foodtruck.v1.CancelOrder.$Properties): foodtruck.v1.CancelOrder;
             * }}
             */
            CancelOrder.create = function(properties) {
                return new CancelOrder(properties);
            };

            /**
             * Encodes the specified CancelOrder message. Does not implicitly {@link foodtruck.v1.CancelOrder.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.CancelOrder
             * @static
             * @param {foodtruck.v1.CancelOrder.$Properties} message CancelOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CancelOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.author);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CancelOrder message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.CancelOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.CancelOrder & foodtruck.v1.CancelOrder.$Shape} CancelOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CancelOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.CancelOrder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CancelOrder;
        })();

        v1.RushOrder = (function() {

            /**
             * Properties of a RushOrder.
             * @typedef {Object} foodtruck.v1.RushOrder.$Properties
             * @property {number|null} [order] RushOrder order
             * @property {boolean|null} [undo] RushOrder undo
             * @property {string|null} [reason] RushOrder reason
             * @property {string|null} [author] RushOrder author
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RushOrder.
             * @memberof foodtruck.v1
             * @interface IRushOrder
             * @augments foodtruck.v1.RushOrder.$Properties
             * @deprecated Use foodtruck.v1.RushOrder.$Properties instead.
             */

            /**
             * Shape of a RushOrder.
             * @typedef {foodtruck.v1.RushOrder.$Properties} foodtruck.v1.RushOrder.$Shape
             */

            /**
             * Constructs a new RushOrder.
             * @memberof foodtruck.v1
             * @classdesc Represents a RushOrder.
             * @constructor
             * @param {foodtruck.v1.RushOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RushOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RushOrder order.
             * @member {number} order
             * @memberof foodtruck.v1.RushOrder
             * @instance
             */
            RushOrder.prototype.order = 0;

            /**
             * RushOrder undo.
             * @member {boolean} undo
             * @memberof foodtruck.v1.RushOrder
             * @instance
             */
            RushOrder.prototype.undo = false;

            /**
             * RushOrder reason.
             * @member {string} reason
             * @memberof foodtruck.v1.RushOrder
             * @instance
             */
            RushOrder.prototype.reason = "";

            /**
             * RushOrder author.
             * @member {string} author
             * @memberof foodtruck.v1.RushOrder
             * @instance
             */
            RushOrder.prototype.author = "";

            /**
             * Creates a new RushOrder instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.RushOrder
             * @static
             * @param {foodtruck.v1.RushOrder.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.RushOrder} RushOrder instance
             * @type {{
             *   (properties: foodtruck.v1.RushOrder.$Shape): foodtruck.v1.RushOrder & foodtruck.v1.RushOrder.$Shape;
             *   (properties?: foodtruck.v1.RushOrder.$Properties): foodtruck.v1.RushOrder;
             * }}
             */
            RushOrder.create = function(properties) {
                return new RushOrder(properties);
            };

            /**
             * Encodes the specified RushOrder message. Does not implicitly {@link foodtruck.v1.RushOrder.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.RushOrder
             * @static
             * @param {foodtruck.v1.RushOrder.$Properties} message RushOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RushOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.undo != null && message.undo !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.undo);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.author);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RushOrder message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.RushOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.RushOrder & foodtruck.v1.RushOrder.$Shape} RushOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RushOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.RushOrder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.undo = value;
                            else
                                delete message.undo;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RushOrder;
        })();

        v1.RetryTask = (function() {

            /**
             * Properties of a RetryTask.
             * @typedef {Object} foodtruck.v1.RetryTask.$Properties
             * @property {number|null} [order] RetryTask order
             * @property {number|null} [ticket] RetryTask ticket
             * @property {string|null} [reason] RetryTask reason
             * @property {string|null} [author] RetryTask author
             * @property {number|null} [attempt] RetryTask attempt
             * @property {Uint8Array|null} [payload] RetryTask payload
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RetryTask.
             * @memberof foodtruck.v1
             * @interface IRetryTask
             * @augments foodtruck.v1.RetryTask.$Properties
             * @deprecated Use foodtruck.v1.RetryTask.$Properties instead.
             */

            /**
             * Shape of a RetryTask.
             * @typedef {foodtruck.v1.RetryTask.$Properties} foodtruck.v1.RetryTask.$Shape
             */

            /**
             * Constructs a new RetryTask.
             * @memberof foodtruck.v1
             * @classdesc Represents a RetryTask.
             * @constructor
             * @param {foodtruck.v1.RetryTask.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RetryTask = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RetryTask order.
             * @member {number} order
             * @memberof foodtruck.v1.RetryTask
             * @instance
             */
            RetryTask.prototype.order = 0;

            /**
             * RetryTask ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.RetryTask
             * @instance
             */
            RetryTask.prototype.ticket = 0;

            /**
             * RetryTask reason.
             * @member {string} reason
             * @memberof foodtruck.v1.RetryTask
             * @instance
             */
            RetryTask.prototype.reason = "";

            /**
             * RetryTask author.
             * @member {string} author
             * @memberof foodtruck.v1.RetryTask
             * @instance
             */
            RetryTask.prototype.author = "";

            /**
             * RetryTask attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.RetryTask
             * @instance
             */
            RetryTask.prototype.attempt = 0;

            /**
             * RetryTask payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.RetryTask
             * @instance
             */
            RetryTask.prototype.payload = $util.newBuffer([]);

            /**
             * Creates a new RetryTask instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.RetryTask
             * @static
             * @param {foodtruck.v1.RetryTask.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.RetryTask} RetryTask instance
             * @type {{
             *   (properties: foodtruck.v1.RetryTask.$Shape): foodtruck.v1.RetryTask & foodtruck.v1.RetryTask.$Shape;
             *   (properties?: foodtruck.v1.RetryTask.$Properties): foodtruck.v1.RetryTask;
             * }}
             */
            RetryTask.create = function(properties) {
                return new RetryTask(properties);
            };

            /**
             * Encodes the specified RetryTask message. Does not implicitly {@link foodtruck.v1.RetryTask.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.RetryTask
             * @static
             * @param {foodtruck.v1.RetryTask.$Properties} message RetryTask message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RetryTask.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.author);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.attempt);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.payload);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RetryTask message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.RetryTask
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.RetryTask & foodtruck.v1.RetryTask.$Shape} RetryTask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RetryTask.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.RetryTask();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RetryTask;
        })();

        v1.RefuseOrder = (function() {

            /**
             * Properties of a RefuseOrder.
             * @typedef {Object} foodtruck.v1.RefuseOrder.$Properties
             * @property {number|null} [order] RefuseOrder order
             * @property {string|null} [code] RefuseOrder code
             * @property {string|null} [reason] RefuseOrder reason
             * @property {string|null} [author] RefuseOrder author
             * @property {number|null} [ticket] RefuseOrder ticket
             * @property {number|null} [attempt] RefuseOrder attempt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RefuseOrder.
             * @memberof foodtruck.v1
             * @interface IRefuseOrder
             * @augments foodtruck.v1.RefuseOrder.$Properties
             * @deprecated Use foodtruck.v1.RefuseOrder.$Properties instead.
             */

            /**
             * Shape of a RefuseOrder.
             * @typedef {foodtruck.v1.RefuseOrder.$Properties} foodtruck.v1.RefuseOrder.$Shape
             */

            /**
             * Constructs a new RefuseOrder.
             * @memberof foodtruck.v1
             * @classdesc Represents a RefuseOrder.
             * @constructor
             * @param {foodtruck.v1.RefuseOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RefuseOrder = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RefuseOrder order.
             * @member {number} order
             * @memberof foodtruck.v1.RefuseOrder
             * @instance
             */
            RefuseOrder.prototype.order = 0;

            /**
             * RefuseOrder code.
             * @member {string} code
             * @memberof foodtruck.v1.RefuseOrder
             * @instance
             */
            RefuseOrder.prototype.code = "";

            /**
             * RefuseOrder reason.
             * @member {string} reason
             * @memberof foodtruck.v1.RefuseOrder
             * @instance
             */
            RefuseOrder.prototype.reason = "";

            /**
             * RefuseOrder author.
             * @member {string} author
             * @memberof foodtruck.v1.RefuseOrder
             * @instance
             */
            RefuseOrder.prototype.author = "";

            /**
             * RefuseOrder ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.RefuseOrder
             * @instance
             */
            RefuseOrder.prototype.ticket = 0;

            /**
             * RefuseOrder attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.RefuseOrder
             * @instance
             */
            RefuseOrder.prototype.attempt = 0;

            /**
             * Creates a new RefuseOrder instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.RefuseOrder
             * @static
             * @param {foodtruck.v1.RefuseOrder.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.RefuseOrder} RefuseOrder instance
             * @type {{
             *   (properties: foodtruck.v1.RefuseOrder.$Shape): foodtruck.v1.RefuseOrder & foodtruck.v1.RefuseOrder.$Shape;
             *   (properties?: foodtruck.v1.RefuseOrder.$Properties): foodtruck.v1.RefuseOrder;
             * }}
             */
            RefuseOrder.create = function(properties) {
                return new RefuseOrder(properties);
            };

            /**
             * Encodes the specified RefuseOrder message. Does not implicitly {@link foodtruck.v1.RefuseOrder.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.RefuseOrder
             * @static
             * @param {foodtruck.v1.RefuseOrder.$Properties} message RefuseOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RefuseOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.author);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.ticket);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.attempt);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RefuseOrder message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.RefuseOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.RefuseOrder & foodtruck.v1.RefuseOrder.$Shape} RefuseOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RefuseOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.RefuseOrder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RefuseOrder;
        })();

        v1.EscalateTask = (function() {

            /**
             * Properties of an EscalateTask.
             * @typedef {Object} foodtruck.v1.EscalateTask.$Properties
             * @property {number|null} [order] EscalateTask order
             * @property {number|null} [ticket] EscalateTask ticket
             * @property {number|null} [attempt] EscalateTask attempt
             * @property {string|null} [reason] EscalateTask reason
             * @property {string|null} [author] EscalateTask author
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EscalateTask.
             * @memberof foodtruck.v1
             * @interface IEscalateTask
             * @augments foodtruck.v1.EscalateTask.$Properties
             * @deprecated Use foodtruck.v1.EscalateTask.$Properties instead.
             */

            /**
             * Shape of an EscalateTask.
             * @typedef {foodtruck.v1.EscalateTask.$Properties} foodtruck.v1.EscalateTask.$Shape
             */

            /**
             * Constructs a new EscalateTask.
             * @memberof foodtruck.v1
             * @classdesc Represents an EscalateTask.
             * @constructor
             * @param {foodtruck.v1.EscalateTask.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EscalateTask = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EscalateTask order.
             * @member {number} order
             * @memberof foodtruck.v1.EscalateTask
             * @instance
             */
            EscalateTask.prototype.order = 0;

            /**
             * EscalateTask ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.EscalateTask
             * @instance
             */
            EscalateTask.prototype.ticket = 0;

            /**
             * EscalateTask attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.EscalateTask
             * @instance
             */
            EscalateTask.prototype.attempt = 0;

            /**
             * EscalateTask reason.
             * @member {string} reason
             * @memberof foodtruck.v1.EscalateTask
             * @instance
             */
            EscalateTask.prototype.reason = "";

            /**
             * EscalateTask author.
             * @member {string} author
             * @memberof foodtruck.v1.EscalateTask
             * @instance
             */
            EscalateTask.prototype.author = "";

            /**
             * Creates a new EscalateTask instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.EscalateTask
             * @static
             * @param {foodtruck.v1.EscalateTask.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.EscalateTask} EscalateTask instance
             * @type {{
             *   (properties: foodtruck.v1.EscalateTask.$Shape): foodtruck.v1.EscalateTask & foodtruck.v1.EscalateTask.$Shape;
             *   (properties?: foodtruck.v1.EscalateTask.$Properties): foodtruck.v1.EscalateTask;
             * }}
             */
            EscalateTask.create = function(properties) {
                return new EscalateTask(properties);
            };

            /**
             * Encodes the specified EscalateTask message. Does not implicitly {@link foodtruck.v1.EscalateTask.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.EscalateTask
             * @static
             * @param {foodtruck.v1.EscalateTask.$Properties} message EscalateTask message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EscalateTask.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.attempt);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.author);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EscalateTask message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.EscalateTask
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.EscalateTask & foodtruck.v1.EscalateTask.$Shape} EscalateTask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EscalateTask.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.EscalateTask();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return EscalateTask;
        })();

        v1.RetryTasks = (function() {

            /**
             * Properties of a RetryTasks.
             * @typedef {Object} foodtruck.v1.RetryTasks.$Properties
             * @property {string|null} [stage] RetryTasks stage
             * @property {number|null} [order] RetryTasks order
             * @property {string|null} [reason] RetryTasks reason
             * @property {string|null} [author] RetryTasks author
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RetryTasks.
             * @memberof foodtruck.v1
             * @interface IRetryTasks
             * @augments foodtruck.v1.RetryTasks.$Properties
             * @deprecated Use foodtruck.v1.RetryTasks.$Properties instead.
             */

            /**
             * Shape of a RetryTasks.
             * @typedef {foodtruck.v1.RetryTasks.$Properties} foodtruck.v1.RetryTasks.$Shape
             */

            /**
             * Constructs a new RetryTasks.
             * @memberof foodtruck.v1
             * @classdesc Represents a RetryTasks.
             * @constructor
             * @param {foodtruck.v1.RetryTasks.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RetryTasks = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RetryTasks stage.
             * @member {string} stage
             * @memberof foodtruck.v1.RetryTasks
             * @instance
             */
            RetryTasks.prototype.stage = "";

            /**
             * RetryTasks order.
             * @member {number} order
             * @memberof foodtruck.v1.RetryTasks
             * @instance
             */
            RetryTasks.prototype.order = 0;

            /**
             * RetryTasks reason.
             * @member {string} reason
             * @memberof foodtruck.v1.RetryTasks
             * @instance
             */
            RetryTasks.prototype.reason = "";

            /**
             * RetryTasks author.
             * @member {string} author
             * @memberof foodtruck.v1.RetryTasks
             * @instance
             */
            RetryTasks.prototype.author = "";

            /**
             * Creates a new RetryTasks instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.RetryTasks
             * @static
             * @param {foodtruck.v1.RetryTasks.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.RetryTasks} RetryTasks instance
             * @type {{
             *   (properties: foodtruck.v1.RetryTasks.$Shape): foodtruck.v1.RetryTasks & foodtruck.v1.RetryTasks.$Shape;
             *   (properties?: foodtruck.v1.RetryTasks.$Properties): foodtruck.v1.RetryTasks;
             * }}
             */
            RetryTasks.create = function(properties) {
                return new RetryTasks(properties);
            };

            /**
             * Encodes the specified RetryTasks message. Does not implicitly {@link foodtruck.v1.RetryTasks.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.RetryTasks
             * @static
             * @param {foodtruck.v1.RetryTasks.$Properties} message RetryTasks message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RetryTasks.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.order);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.author);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RetryTasks message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.RetryTasks
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.RetryTasks & foodtruck.v1.RetryTasks.$Shape} RetryTasks
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RetryTasks.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.RetryTasks();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RetryTasks;
        })();

        v1.Answer = (function() {

            /**
             * Properties of an Answer.
             * @typedef {Object} foodtruck.v1.Answer.$Properties
             * @property {number|null} [request] Answer request
             * @property {string|null} [code] Answer code
             * @property {string|null} [message] Answer message
             * @property {foodtruck.v1.OrderView.$Properties|null} [order] Answer order
             * @property {foodtruck.v1.OrdersView.$Properties|null} [orders] Answer orders
             * @property {foodtruck.v1.StagesView.$Properties|null} [stages] Answer stages
             * @property {foodtruck.v1.ReplayView.$Properties|null} [replay] Answer replay
             * @property {foodtruck.v1.AuditView.$Properties|null} [audit] Answer audit
             * @property {foodtruck.v1.CommandDone.$Properties|null} [done] Answer done
             * @property {foodtruck.v1.DeadLettersView.$Properties|null} [deadLetters] Answer deadLetters
             * @property {foodtruck.v1.StationView.$Properties|null} [station] Answer station
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Answer.
             * @memberof foodtruck.v1
             * @interface IAnswer
             * @augments foodtruck.v1.Answer.$Properties
             * @deprecated Use foodtruck.v1.Answer.$Properties instead.
             */

            /**
             * Shape of an Answer.
             * @typedef {foodtruck.v1.Answer.$Properties} foodtruck.v1.Answer.$Shape
             */

            /**
             * Constructs a new Answer.
             * @memberof foodtruck.v1
             * @classdesc Represents an Answer.
             * @constructor
             * @param {foodtruck.v1.Answer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Answer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Answer request.
             * @member {number} request
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.request = 0;

            /**
             * Answer code.
             * @member {string} code
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.code = "";

            /**
             * Answer message.
             * @member {string} message
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.message = "";

            /**
             * Answer order.
             * @member {foodtruck.v1.OrderView.$Properties|null|undefined} order
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.order = null;

            /**
             * Answer orders.
             * @member {foodtruck.v1.OrdersView.$Properties|null|undefined} orders
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.orders = null;

            /**
             * Answer stages.
             * @member {foodtruck.v1.StagesView.$Properties|null|undefined} stages
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.stages = null;

            /**
             * Answer replay.
             * @member {foodtruck.v1.ReplayView.$Properties|null|undefined} replay
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.replay = null;

            /**
             * Answer audit.
             * @member {foodtruck.v1.AuditView.$Properties|null|undefined} audit
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.audit = null;

            /**
             * Answer done.
             * @member {foodtruck.v1.CommandDone.$Properties|null|undefined} done
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.done = null;

            /**
             * Answer deadLetters.
             * @member {foodtruck.v1.DeadLettersView.$Properties|null|undefined} deadLetters
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.deadLetters = null;

            /**
             * Answer station.
             * @member {foodtruck.v1.StationView.$Properties|null|undefined} station
             * @memberof foodtruck.v1.Answer
             * @instance
             */
            Answer.prototype.station = null;

            /**
             * Creates a new Answer instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Answer
             * @static
             * @param {foodtruck.v1.Answer.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Answer} Answer instance
             * @type {{
             *   (properties: foodtruck.v1.Answer.$Shape): foodtruck.v1.Answer & foodtruck.v1.Answer.$Shape;
             *   (properties?: foodtruck.v1.Answer.$Properties): foodtruck.v1.Answer;
             * }}
             */
            Answer.create = function(properties) {
                return new Answer(properties);
            };

            /**
             * Encodes the specified Answer message. Does not implicitly {@link foodtruck.v1.Answer.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Answer
             * @static
             * @param {foodtruck.v1.Answer.$Properties} message Answer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Answer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && message.request !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.request);
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.order != null)
                    $root.foodtruck.v1.OrderView.encode(message.order, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.orders != null)
                    $root.foodtruck.v1.OrdersView.encode(message.orders, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.stages != null)
                    $root.foodtruck.v1.StagesView.encode(message.stages, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.replay != null)
                    $root.foodtruck.v1.ReplayView.encode(message.replay, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.audit != null)
                    $root.foodtruck.v1.AuditView.encode(message.audit, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.done != null)
                    $root.foodtruck.v1.CommandDone.encode(message.done, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.deadLetters != null)
                    $root.foodtruck.v1.DeadLettersView.encode(message.deadLetters, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.station != null)
                    $root.foodtruck.v1.StationView.encode(message.station, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Answer message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Answer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Answer & foodtruck.v1.Answer.$Shape} Answer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Answer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Answer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.order = $root.foodtruck.v1.OrderView.decode(reader, reader.size(), $undefined, _depth + 1, message.order);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.orders = $root.foodtruck.v1.OrdersView.decode(reader, reader.size(), $undefined, _depth + 1, message.orders);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.stages = $root.foodtruck.v1.StagesView.decode(reader, reader.size(), $undefined, _depth + 1, message.stages);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.replay = $root.foodtruck.v1.ReplayView.decode(reader, reader.size(), $undefined, _depth + 1, message.replay);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.audit = $root.foodtruck.v1.AuditView.decode(reader, reader.size(), $undefined, _depth + 1, message.audit);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.done = $root.foodtruck.v1.CommandDone.decode(reader, reader.size(), $undefined, _depth + 1, message.done);
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.deadLetters = $root.foodtruck.v1.DeadLettersView.decode(reader, reader.size(), $undefined, _depth + 1, message.deadLetters);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.station = $root.foodtruck.v1.StationView.decode(reader, reader.size(), $undefined, _depth + 1, message.station);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Answer;
        })();

        v1.CommandDone = (function() {

            /**
             * Properties of a CommandDone.
             * @typedef {Object} foodtruck.v1.CommandDone.$Properties
             * @property {number|null} [changed] CommandDone changed
             * @property {number|null} [left] CommandDone left
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CommandDone.
             * @memberof foodtruck.v1
             * @interface ICommandDone
             * @augments foodtruck.v1.CommandDone.$Properties
             * @deprecated Use foodtruck.v1.CommandDone.$Properties instead.
             */

            /**
             * Shape of a CommandDone.
             * @typedef {foodtruck.v1.CommandDone.$Properties} foodtruck.v1.CommandDone.$Shape
             */

            /**
             * Constructs a new CommandDone.
             * @memberof foodtruck.v1
             * @classdesc Represents a CommandDone.
             * @constructor
             * @param {foodtruck.v1.CommandDone.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CommandDone = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CommandDone changed.
             * @member {number} changed
             * @memberof foodtruck.v1.CommandDone
             * @instance
             */
            CommandDone.prototype.changed = 0;

            /**
             * CommandDone left.
             * @member {number} left
             * @memberof foodtruck.v1.CommandDone
             * @instance
             */
            CommandDone.prototype.left = 0;

            /**
             * Creates a new CommandDone instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.CommandDone
             * @static
             * @param {foodtruck.v1.CommandDone.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.CommandDone} CommandDone instance
             * @type {{
             *   (properties: foodtruck.v1.CommandDone.$Shape): foodtruck.v1.CommandDone & foodtruck.v1.CommandDone.$Shape;
             *   (properties?: foodtruck.v1.CommandDone.$Properties): foodtruck.v1.CommandDone;
             * }}
             */
            CommandDone.create = function(properties) {
                return new CommandDone(properties);
            };

            /**
             * Encodes the specified CommandDone message. Does not implicitly {@link foodtruck.v1.CommandDone.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.CommandDone
             * @static
             * @param {foodtruck.v1.CommandDone.$Properties} message CommandDone message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CommandDone.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.changed != null && message.changed !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.changed);
                if (message.left != null && message.left !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.left);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CommandDone message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.CommandDone
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.CommandDone & foodtruck.v1.CommandDone.$Shape} CommandDone
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CommandDone.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.CommandDone();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.changed = value;
                            else
                                delete message.changed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.left = value;
                            else
                                delete message.left;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return CommandDone;
        })();

        v1.OrderView = (function() {

            /**
             * Properties of an OrderView.
             * @typedef {Object} foodtruck.v1.OrderView.$Properties
             * @property {number|null} [number] OrderView number
             * @property {string|null} [token] OrderView token
             * @property {string|null} [status] OrderView status
             * @property {number|null} [acceptedAtMs] OrderView acceptedAtMs
             * @property {number|null} [endedAtMs] OrderView endedAtMs
             * @property {Uint8Array|null} [payload] OrderView payload
             * @property {Uint8Array|null} [summary] OrderView summary
             * @property {Array.<foodtruck.v1.TicketView.$Properties>|null} [tickets] OrderView tickets
             * @property {string|null} [code] OrderView code
             * @property {string|null} [message] OrderView message
             * @property {string|null} [author] OrderView author
             * @property {Array.<foodtruck.v1.Decision.$Properties>|null} [decisions] OrderView decisions
             * @property {number|null} [startAtMs] OrderView startAtMs
             * @property {number|null} [expireAtMs] OrderView expireAtMs
             * @property {string|null} [day] OrderView day
             * @property {number|null} [dayNumber] OrderView dayNumber
             * @property {foodtruck.v1.Rush.$Properties|null} [rush] OrderView rush
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderView.
             * @memberof foodtruck.v1
             * @interface IOrderView
             * @augments foodtruck.v1.OrderView.$Properties
             * @deprecated Use foodtruck.v1.OrderView.$Properties instead.
             */

            /**
             * Shape of an OrderView.
             * @typedef {foodtruck.v1.OrderView.$Properties} foodtruck.v1.OrderView.$Shape
             */

            /**
             * Constructs a new OrderView.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderView.
             * @constructor
             * @param {foodtruck.v1.OrderView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderView = function (properties) {
                this.tickets = [];
                this.decisions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderView number.
             * @member {number} number
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.number = 0;

            /**
             * OrderView token.
             * @member {string} token
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.token = "";

            /**
             * OrderView status.
             * @member {string} status
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.status = "";

            /**
             * OrderView acceptedAtMs.
             * @member {number} acceptedAtMs
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.acceptedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderView endedAtMs.
             * @member {number} endedAtMs
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.endedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderView payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.payload = $util.newBuffer([]);

            /**
             * OrderView summary.
             * @member {Uint8Array} summary
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.summary = $util.newBuffer([]);

            /**
             * OrderView tickets.
             * @member {Array.<foodtruck.v1.TicketView.$Properties>} tickets
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.tickets = $util.emptyArray;

            /**
             * OrderView code.
             * @member {string} code
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.code = "";

            /**
             * OrderView message.
             * @member {string} message
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.message = "";

            /**
             * OrderView author.
             * @member {string} author
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.author = "";

            /**
             * OrderView decisions.
             * @member {Array.<foodtruck.v1.Decision.$Properties>} decisions
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.decisions = $util.emptyArray;

            /**
             * OrderView startAtMs.
             * @member {number} startAtMs
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.startAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderView expireAtMs.
             * @member {number} expireAtMs
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.expireAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderView day.
             * @member {string} day
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.day = "";

            /**
             * OrderView dayNumber.
             * @member {number} dayNumber
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.dayNumber = 0;

            /**
             * OrderView rush.
             * @member {foodtruck.v1.Rush.$Properties|null|undefined} rush
             * @memberof foodtruck.v1.OrderView
             * @instance
             */
            OrderView.prototype.rush = null;

            /**
             * Creates a new OrderView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderView
             * @static
             * @param {foodtruck.v1.OrderView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderView} OrderView instance
             * @type {{
             *   (properties: foodtruck.v1.OrderView.$Shape): foodtruck.v1.OrderView & foodtruck.v1.OrderView.$Shape;
             *   (properties?: foodtruck.v1.OrderView.$Properties): foodtruck.v1.OrderView;
             * }}
             */
            OrderView.create = function(properties) {
                return new OrderView(properties);
            };

            /**
             * Encodes the specified OrderView message. Does not implicitly {@link foodtruck.v1.OrderView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderView
             * @static
             * @param {foodtruck.v1.OrderView.$Properties} message OrderView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.token != null && message.token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.status != null && message.status !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.status);
                if (message.acceptedAtMs != null && (typeof message.acceptedAtMs === "object" ? message.acceptedAtMs.low || message.acceptedAtMs.high : message.acceptedAtMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.acceptedAtMs);
                if (message.endedAtMs != null && (typeof message.endedAtMs === "object" ? message.endedAtMs.low || message.endedAtMs.high : message.endedAtMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.endedAtMs);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.payload);
                if (message.summary != null && message.summary.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.summary);
                if (message.tickets != null && message.tickets.length)
                    for (let i = 0; i < message.tickets.length; ++i)
                        $root.foodtruck.v1.TicketView.encode(message.tickets[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.message);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.author);
                if (message.decisions != null && message.decisions.length)
                    for (let i = 0; i < message.decisions.length; ++i)
                        $root.foodtruck.v1.Decision.encode(message.decisions[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.startAtMs != null && (typeof message.startAtMs === "object" ? message.startAtMs.low || message.startAtMs.high : message.startAtMs !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.startAtMs);
                if (message.expireAtMs != null && (typeof message.expireAtMs === "object" ? message.expireAtMs.low || message.expireAtMs.high : message.expireAtMs !== 0))
                    writer.uint32(/* id 14, wireType 0 =*/112).uint64(message.expireAtMs);
                if (message.day != null && message.day !== "")
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.day);
                if (message.dayNumber != null && message.dayNumber !== 0)
                    writer.uint32(/* id 16, wireType 0 =*/128).uint32(message.dayNumber);
                if (message.rush != null)
                    $root.foodtruck.v1.Rush.encode(message.rush, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderView & foodtruck.v1.OrderView.$Shape} OrderView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.acceptedAtMs = value;
                            else
                                delete message.acceptedAtMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.endedAtMs = value;
                            else
                                delete message.endedAtMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.summary = value;
                            else
                                delete message.summary;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tickets && message.tickets.length))
                                message.tickets = [];
                            message.tickets.push($root.foodtruck.v1.TicketView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.decisions && message.decisions.length))
                                message.decisions = [];
                            message.decisions.push($root.foodtruck.v1.Decision.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startAtMs = value;
                            else
                                delete message.startAtMs;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.expireAtMs = value;
                            else
                                delete message.expireAtMs;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.day = value;
                            else
                                delete message.day;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.dayNumber = value;
                            else
                                delete message.dayNumber;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.rush = $root.foodtruck.v1.Rush.decode(reader, reader.size(), $undefined, _depth + 1, message.rush);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderView;
        })();

        v1.Rush = (function() {

            /**
             * Properties of a Rush.
             * @typedef {Object} foodtruck.v1.Rush.$Properties
             * @property {number|null} [atMs] Rush atMs
             * @property {string|null} [reason] Rush reason
             * @property {string|null} [author] Rush author
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Rush.
             * @memberof foodtruck.v1
             * @interface IRush
             * @augments foodtruck.v1.Rush.$Properties
             * @deprecated Use foodtruck.v1.Rush.$Properties instead.
             */

            /**
             * Shape of a Rush.
             * @typedef {foodtruck.v1.Rush.$Properties} foodtruck.v1.Rush.$Shape
             */

            /**
             * Constructs a new Rush.
             * @memberof foodtruck.v1
             * @classdesc Represents a Rush.
             * @constructor
             * @param {foodtruck.v1.Rush.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Rush = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Rush atMs.
             * @member {number} atMs
             * @memberof foodtruck.v1.Rush
             * @instance
             */
            Rush.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Rush reason.
             * @member {string} reason
             * @memberof foodtruck.v1.Rush
             * @instance
             */
            Rush.prototype.reason = "";

            /**
             * Rush author.
             * @member {string} author
             * @memberof foodtruck.v1.Rush
             * @instance
             */
            Rush.prototype.author = "";

            /**
             * Creates a new Rush instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Rush
             * @static
             * @param {foodtruck.v1.Rush.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Rush} Rush instance
             * @type {{
             *   (properties: foodtruck.v1.Rush.$Shape): foodtruck.v1.Rush & foodtruck.v1.Rush.$Shape;
             *   (properties?: foodtruck.v1.Rush.$Properties): foodtruck.v1.Rush;
             * }}
             */
            Rush.create = function(properties) {
                return new Rush(properties);
            };

            /**
             * Encodes the specified Rush message. Does not implicitly {@link foodtruck.v1.Rush.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Rush
             * @static
             * @param {foodtruck.v1.Rush.$Properties} message Rush message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Rush.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atMs != null && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.atMs);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.reason);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.author);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Rush message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Rush
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Rush & foodtruck.v1.Rush.$Shape} Rush
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Rush.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Rush();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Rush;
        })();

        v1.Decision = (function() {

            /**
             * Properties of a Decision.
             * @typedef {Object} foodtruck.v1.Decision.$Properties
             * @property {number|null} [atMs] Decision atMs
             * @property {number|null} [ticket] Decision ticket
             * @property {string|null} [stage] Decision stage
             * @property {string|null} [reason] Decision reason
             * @property {string|null} [author] Decision author
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Decision.
             * @memberof foodtruck.v1
             * @interface IDecision
             * @augments foodtruck.v1.Decision.$Properties
             * @deprecated Use foodtruck.v1.Decision.$Properties instead.
             */

            /**
             * Shape of a Decision.
             * @typedef {foodtruck.v1.Decision.$Properties} foodtruck.v1.Decision.$Shape
             */

            /**
             * Constructs a new Decision.
             * @memberof foodtruck.v1
             * @classdesc Represents a Decision.
             * @constructor
             * @param {foodtruck.v1.Decision.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Decision = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Decision atMs.
             * @member {number} atMs
             * @memberof foodtruck.v1.Decision
             * @instance
             */
            Decision.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Decision ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.Decision
             * @instance
             */
            Decision.prototype.ticket = 0;

            /**
             * Decision stage.
             * @member {string} stage
             * @memberof foodtruck.v1.Decision
             * @instance
             */
            Decision.prototype.stage = "";

            /**
             * Decision reason.
             * @member {string} reason
             * @memberof foodtruck.v1.Decision
             * @instance
             */
            Decision.prototype.reason = "";

            /**
             * Decision author.
             * @member {string} author
             * @memberof foodtruck.v1.Decision
             * @instance
             */
            Decision.prototype.author = "";

            /**
             * Creates a new Decision instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Decision
             * @static
             * @param {foodtruck.v1.Decision.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Decision} Decision instance
             * @type {{
             *   (properties: foodtruck.v1.Decision.$Shape): foodtruck.v1.Decision & foodtruck.v1.Decision.$Shape;
             *   (properties?: foodtruck.v1.Decision.$Properties): foodtruck.v1.Decision;
             * }}
             */
            Decision.create = function(properties) {
                return new Decision(properties);
            };

            /**
             * Encodes the specified Decision message. Does not implicitly {@link foodtruck.v1.Decision.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Decision
             * @static
             * @param {foodtruck.v1.Decision.$Properties} message Decision message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Decision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.atMs != null && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.atMs);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.stage);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.author);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Decision message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Decision
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Decision & foodtruck.v1.Decision.$Shape} Decision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Decision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Decision();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Decision;
        })();

        v1.TicketView = (function() {

            /**
             * Properties of a TicketView.
             * @typedef {Object} foodtruck.v1.TicketView.$Properties
             * @property {number|null} [ticket] TicketView ticket
             * @property {string|null} [label] TicketView label
             * @property {Array.<foodtruck.v1.StepView.$Properties>|null} [steps] TicketView steps
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TicketView.
             * @memberof foodtruck.v1
             * @interface ITicketView
             * @augments foodtruck.v1.TicketView.$Properties
             * @deprecated Use foodtruck.v1.TicketView.$Properties instead.
             */

            /**
             * Shape of a TicketView.
             * @typedef {foodtruck.v1.TicketView.$Properties} foodtruck.v1.TicketView.$Shape
             */

            /**
             * Constructs a new TicketView.
             * @memberof foodtruck.v1
             * @classdesc Represents a TicketView.
             * @constructor
             * @param {foodtruck.v1.TicketView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TicketView = function (properties) {
                this.steps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TicketView ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.TicketView
             * @instance
             */
            TicketView.prototype.ticket = 0;

            /**
             * TicketView label.
             * @member {string} label
             * @memberof foodtruck.v1.TicketView
             * @instance
             */
            TicketView.prototype.label = "";

            /**
             * TicketView steps.
             * @member {Array.<foodtruck.v1.StepView.$Properties>} steps
             * @memberof foodtruck.v1.TicketView
             * @instance
             */
            TicketView.prototype.steps = $util.emptyArray;

            /**
             * Creates a new TicketView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.TicketView
             * @static
             * @param {foodtruck.v1.TicketView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.TicketView} TicketView instance
             * @type {{
             *   (properties: foodtruck.v1.TicketView.$Shape): foodtruck.v1.TicketView & foodtruck.v1.TicketView.$Shape;
             *   (properties?: foodtruck.v1.TicketView.$Properties): foodtruck.v1.TicketView;
             * }}
             */
            TicketView.create = function(properties) {
                return new TicketView(properties);
            };

            /**
             * Encodes the specified TicketView message. Does not implicitly {@link foodtruck.v1.TicketView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.TicketView
             * @static
             * @param {foodtruck.v1.TicketView.$Properties} message TicketView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TicketView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ticket);
                if (message.label != null && message.label !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.label);
                if (message.steps != null && message.steps.length)
                    for (let i = 0; i < message.steps.length; ++i)
                        $root.foodtruck.v1.StepView.encode(message.steps[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TicketView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.TicketView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.TicketView & foodtruck.v1.TicketView.$Shape} TicketView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TicketView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.TicketView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.steps && message.steps.length))
                                message.steps = [];
                            message.steps.push($root.foodtruck.v1.StepView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return TicketView;
        })();

        v1.StepView = (function() {

            /**
             * Properties of a StepView.
             * @typedef {Object} foodtruck.v1.StepView.$Properties
             * @property {string|null} [stage] StepView stage
             * @property {string|null} [state] StepView state
             * @property {number|null} [attempt] StepView attempt
             * @property {string|null} [worker] StepView worker
             * @property {number|null} [waitingSinceMs] StepView waitingSinceMs
             * @property {number|null} [startedAtMs] StepView startedAtMs
             * @property {number|null} [doneAtMs] StepView doneAtMs
             * @property {string|null} [code] StepView code
             * @property {string|null} [message] StepView message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StepView.
             * @memberof foodtruck.v1
             * @interface IStepView
             * @augments foodtruck.v1.StepView.$Properties
             * @deprecated Use foodtruck.v1.StepView.$Properties instead.
             */

            /**
             * Shape of a StepView.
             * @typedef {foodtruck.v1.StepView.$Properties} foodtruck.v1.StepView.$Shape
             */

            /**
             * Constructs a new StepView.
             * @memberof foodtruck.v1
             * @classdesc Represents a StepView.
             * @constructor
             * @param {foodtruck.v1.StepView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StepView = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StepView stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.stage = "";

            /**
             * StepView state.
             * @member {string} state
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.state = "";

            /**
             * StepView attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.attempt = 0;

            /**
             * StepView worker.
             * @member {string} worker
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.worker = "";

            /**
             * StepView waitingSinceMs.
             * @member {number} waitingSinceMs
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.waitingSinceMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StepView startedAtMs.
             * @member {number} startedAtMs
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.startedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StepView doneAtMs.
             * @member {number} doneAtMs
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.doneAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StepView code.
             * @member {string} code
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.code = "";

            /**
             * StepView message.
             * @member {string} message
             * @memberof foodtruck.v1.StepView
             * @instance
             */
            StepView.prototype.message = "";

            /**
             * Creates a new StepView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StepView
             * @static
             * @param {foodtruck.v1.StepView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StepView} StepView instance
             * @type {{
             *   (properties: foodtruck.v1.StepView.$Shape): foodtruck.v1.StepView & foodtruck.v1.StepView.$Shape;
             *   (properties?: foodtruck.v1.StepView.$Properties): foodtruck.v1.StepView;
             * }}
             */
            StepView.create = function(properties) {
                return new StepView(properties);
            };

            /**
             * Encodes the specified StepView message. Does not implicitly {@link foodtruck.v1.StepView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StepView
             * @static
             * @param {foodtruck.v1.StepView.$Properties} message StepView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StepView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.state != null && message.state !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.state);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.attempt);
                if (message.worker != null && message.worker !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.worker);
                if (message.waitingSinceMs != null && (typeof message.waitingSinceMs === "object" ? message.waitingSinceMs.low || message.waitingSinceMs.high : message.waitingSinceMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.waitingSinceMs);
                if (message.startedAtMs != null && (typeof message.startedAtMs === "object" ? message.startedAtMs.low || message.startedAtMs.high : message.startedAtMs !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.startedAtMs);
                if (message.doneAtMs != null && (typeof message.doneAtMs === "object" ? message.doneAtMs.low || message.doneAtMs.high : message.doneAtMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.doneAtMs);
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.message);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StepView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StepView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StepView & foodtruck.v1.StepView.$Shape} StepView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StepView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StepView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.waitingSinceMs = value;
                            else
                                delete message.waitingSinceMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedAtMs = value;
                            else
                                delete message.startedAtMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.doneAtMs = value;
                            else
                                delete message.doneAtMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StepView;
        })();

        v1.OrderSummary = (function() {

            /**
             * Properties of an OrderSummary.
             * @typedef {Object} foodtruck.v1.OrderSummary.$Properties
             * @property {number|null} [number] OrderSummary number
             * @property {string|null} [token] OrderSummary token
             * @property {string|null} [status] OrderSummary status
             * @property {number|null} [acceptedAtMs] OrderSummary acceptedAtMs
             * @property {number|null} [endedAtMs] OrderSummary endedAtMs
             * @property {Uint8Array|null} [payload] OrderSummary payload
             * @property {number|null} [dayNumber] OrderSummary dayNumber
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrderSummary.
             * @memberof foodtruck.v1
             * @interface IOrderSummary
             * @augments foodtruck.v1.OrderSummary.$Properties
             * @deprecated Use foodtruck.v1.OrderSummary.$Properties instead.
             */

            /**
             * Shape of an OrderSummary.
             * @typedef {foodtruck.v1.OrderSummary.$Properties} foodtruck.v1.OrderSummary.$Shape
             */

            /**
             * Constructs a new OrderSummary.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrderSummary.
             * @constructor
             * @param {foodtruck.v1.OrderSummary.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrderSummary = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrderSummary number.
             * @member {number} number
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.number = 0;

            /**
             * OrderSummary token.
             * @member {string} token
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.token = "";

            /**
             * OrderSummary status.
             * @member {string} status
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.status = "";

            /**
             * OrderSummary acceptedAtMs.
             * @member {number} acceptedAtMs
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.acceptedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderSummary endedAtMs.
             * @member {number} endedAtMs
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.endedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * OrderSummary payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.payload = $util.newBuffer([]);

            /**
             * OrderSummary dayNumber.
             * @member {number} dayNumber
             * @memberof foodtruck.v1.OrderSummary
             * @instance
             */
            OrderSummary.prototype.dayNumber = 0;

            /**
             * Creates a new OrderSummary instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrderSummary
             * @static
             * @param {foodtruck.v1.OrderSummary.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrderSummary} OrderSummary instance
             * @type {{
             *   (properties: foodtruck.v1.OrderSummary.$Shape): foodtruck.v1.OrderSummary & foodtruck.v1.OrderSummary.$Shape;
             *   (properties?: foodtruck.v1.OrderSummary.$Properties): foodtruck.v1.OrderSummary;
             * }}
             */
            OrderSummary.create = function(properties) {
                return new OrderSummary(properties);
            };

            /**
             * Encodes the specified OrderSummary message. Does not implicitly {@link foodtruck.v1.OrderSummary.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrderSummary
             * @static
             * @param {foodtruck.v1.OrderSummary.$Properties} message OrderSummary message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrderSummary.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.token != null && message.token !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.token);
                if (message.status != null && message.status !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.status);
                if (message.acceptedAtMs != null && (typeof message.acceptedAtMs === "object" ? message.acceptedAtMs.low || message.acceptedAtMs.high : message.acceptedAtMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.acceptedAtMs);
                if (message.endedAtMs != null && (typeof message.endedAtMs === "object" ? message.endedAtMs.low || message.endedAtMs.high : message.endedAtMs !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.endedAtMs);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.payload);
                if (message.dayNumber != null && message.dayNumber !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.dayNumber);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrderSummary message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrderSummary
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrderSummary & foodtruck.v1.OrderSummary.$Shape} OrderSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrderSummary.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrderSummary();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.token = value;
                            else
                                delete message.token;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.status = value;
                            else
                                delete message.status;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.acceptedAtMs = value;
                            else
                                delete message.acceptedAtMs;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.endedAtMs = value;
                            else
                                delete message.endedAtMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.dayNumber = value;
                            else
                                delete message.dayNumber;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrderSummary;
        })();

        v1.OrdersView = (function() {

            /**
             * Properties of an OrdersView.
             * @typedef {Object} foodtruck.v1.OrdersView.$Properties
             * @property {Array.<foodtruck.v1.OrderSummary.$Properties>|null} [orders] OrdersView orders
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OrdersView.
             * @memberof foodtruck.v1
             * @interface IOrdersView
             * @augments foodtruck.v1.OrdersView.$Properties
             * @deprecated Use foodtruck.v1.OrdersView.$Properties instead.
             */

            /**
             * Shape of an OrdersView.
             * @typedef {foodtruck.v1.OrdersView.$Properties} foodtruck.v1.OrdersView.$Shape
             */

            /**
             * Constructs a new OrdersView.
             * @memberof foodtruck.v1
             * @classdesc Represents an OrdersView.
             * @constructor
             * @param {foodtruck.v1.OrdersView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OrdersView = function (properties) {
                this.orders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OrdersView orders.
             * @member {Array.<foodtruck.v1.OrderSummary.$Properties>} orders
             * @memberof foodtruck.v1.OrdersView
             * @instance
             */
            OrdersView.prototype.orders = $util.emptyArray;

            /**
             * Creates a new OrdersView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OrdersView
             * @static
             * @param {foodtruck.v1.OrdersView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OrdersView} OrdersView instance
             * @type {{
             *   (properties: foodtruck.v1.OrdersView.$Shape): foodtruck.v1.OrdersView & foodtruck.v1.OrdersView.$Shape;
             *   (properties?: foodtruck.v1.OrdersView.$Properties): foodtruck.v1.OrdersView;
             * }}
             */
            OrdersView.create = function(properties) {
                return new OrdersView(properties);
            };

            /**
             * Encodes the specified OrdersView message. Does not implicitly {@link foodtruck.v1.OrdersView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OrdersView
             * @static
             * @param {foodtruck.v1.OrdersView.$Properties} message OrdersView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OrdersView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.orders != null && message.orders.length)
                    for (let i = 0; i < message.orders.length; ++i)
                        $root.foodtruck.v1.OrderSummary.encode(message.orders[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OrdersView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OrdersView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OrdersView & foodtruck.v1.OrdersView.$Shape} OrdersView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OrdersView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OrdersView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.orders && message.orders.length))
                                message.orders = [];
                            message.orders.push($root.foodtruck.v1.OrderSummary.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OrdersView;
        })();

        v1.StagesView = (function() {

            /**
             * Properties of a StagesView.
             * @typedef {Object} foodtruck.v1.StagesView.$Properties
             * @property {Array.<foodtruck.v1.StageView.$Properties>|null} [stages] StagesView stages
             * @property {number|null} [openOrders] StagesView openOrders
             * @property {number|null} [openOrdersMax] StagesView openOrdersMax
             * @property {number|null} [sequence] StagesView sequence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StagesView.
             * @memberof foodtruck.v1
             * @interface IStagesView
             * @augments foodtruck.v1.StagesView.$Properties
             * @deprecated Use foodtruck.v1.StagesView.$Properties instead.
             */

            /**
             * Shape of a StagesView.
             * @typedef {foodtruck.v1.StagesView.$Properties} foodtruck.v1.StagesView.$Shape
             */

            /**
             * Constructs a new StagesView.
             * @memberof foodtruck.v1
             * @classdesc Represents a StagesView.
             * @constructor
             * @param {foodtruck.v1.StagesView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StagesView = function (properties) {
                this.stages = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StagesView stages.
             * @member {Array.<foodtruck.v1.StageView.$Properties>} stages
             * @memberof foodtruck.v1.StagesView
             * @instance
             */
            StagesView.prototype.stages = $util.emptyArray;

            /**
             * StagesView openOrders.
             * @member {number} openOrders
             * @memberof foodtruck.v1.StagesView
             * @instance
             */
            StagesView.prototype.openOrders = 0;

            /**
             * StagesView openOrdersMax.
             * @member {number} openOrdersMax
             * @memberof foodtruck.v1.StagesView
             * @instance
             */
            StagesView.prototype.openOrdersMax = 0;

            /**
             * StagesView sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.StagesView
             * @instance
             */
            StagesView.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new StagesView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StagesView
             * @static
             * @param {foodtruck.v1.StagesView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StagesView} StagesView instance
             * @type {{
             *   (properties: foodtruck.v1.StagesView.$Shape): foodtruck.v1.StagesView & foodtruck.v1.StagesView.$Shape;
             *   (properties?: foodtruck.v1.StagesView.$Properties): foodtruck.v1.StagesView;
             * }}
             */
            StagesView.create = function(properties) {
                return new StagesView(properties);
            };

            /**
             * Encodes the specified StagesView message. Does not implicitly {@link foodtruck.v1.StagesView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StagesView
             * @static
             * @param {foodtruck.v1.StagesView.$Properties} message StagesView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StagesView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stages != null && message.stages.length)
                    for (let i = 0; i < message.stages.length; ++i)
                        $root.foodtruck.v1.StageView.encode(message.stages[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.openOrders != null && message.openOrders !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.openOrders);
                if (message.openOrdersMax != null && message.openOrdersMax !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.openOrdersMax);
                if (message.sequence != null && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.sequence);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StagesView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StagesView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StagesView & foodtruck.v1.StagesView.$Shape} StagesView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StagesView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StagesView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.stages && message.stages.length))
                                message.stages = [];
                            message.stages.push($root.foodtruck.v1.StageView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.openOrders = value;
                            else
                                delete message.openOrders;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.openOrdersMax = value;
                            else
                                delete message.openOrdersMax;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StagesView;
        })();

        v1.StageView = (function() {

            /**
             * Properties of a StageView.
             * @typedef {Object} foodtruck.v1.StageView.$Properties
             * @property {string|null} [stage] StageView stage
             * @property {number|null} [replicas] StageView replicas
             * @property {number|null} [credits] StageView credits
             * @property {number|null} [waiting] StageView waiting
             * @property {number|null} [working] StageView working
             * @property {number|null} [parked] StageView parked
             * @property {number|null} [done] StageView done
             * @property {number|null} [redelivered] StageView redelivered
             * @property {Array.<foodtruck.v1.ReplicaView.$Properties>|null} [workers] StageView workers
             * @property {boolean|null} [byHand] StageView byHand
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StageView.
             * @memberof foodtruck.v1
             * @interface IStageView
             * @augments foodtruck.v1.StageView.$Properties
             * @deprecated Use foodtruck.v1.StageView.$Properties instead.
             */

            /**
             * Shape of a StageView.
             * @typedef {foodtruck.v1.StageView.$Properties} foodtruck.v1.StageView.$Shape
             */

            /**
             * Constructs a new StageView.
             * @memberof foodtruck.v1
             * @classdesc Represents a StageView.
             * @constructor
             * @param {foodtruck.v1.StageView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StageView = function (properties) {
                this.workers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StageView stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.stage = "";

            /**
             * StageView replicas.
             * @member {number} replicas
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.replicas = 0;

            /**
             * StageView credits.
             * @member {number} credits
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.credits = 0;

            /**
             * StageView waiting.
             * @member {number} waiting
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.waiting = 0;

            /**
             * StageView working.
             * @member {number} working
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.working = 0;

            /**
             * StageView parked.
             * @member {number} parked
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.parked = 0;

            /**
             * StageView done.
             * @member {number} done
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.done = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StageView redelivered.
             * @member {number} redelivered
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.redelivered = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StageView workers.
             * @member {Array.<foodtruck.v1.ReplicaView.$Properties>} workers
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.workers = $util.emptyArray;

            /**
             * StageView byHand.
             * @member {boolean} byHand
             * @memberof foodtruck.v1.StageView
             * @instance
             */
            StageView.prototype.byHand = false;

            /**
             * Creates a new StageView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StageView
             * @static
             * @param {foodtruck.v1.StageView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StageView} StageView instance
             * @type {{
             *   (properties: foodtruck.v1.StageView.$Shape): foodtruck.v1.StageView & foodtruck.v1.StageView.$Shape;
             *   (properties?: foodtruck.v1.StageView.$Properties): foodtruck.v1.StageView;
             * }}
             */
            StageView.create = function(properties) {
                return new StageView(properties);
            };

            /**
             * Encodes the specified StageView message. Does not implicitly {@link foodtruck.v1.StageView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StageView
             * @static
             * @param {foodtruck.v1.StageView.$Properties} message StageView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StageView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.replicas != null && message.replicas !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.replicas);
                if (message.credits != null && message.credits !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.credits);
                if (message.waiting != null && message.waiting !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.waiting);
                if (message.working != null && message.working !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.working);
                if (message.parked != null && message.parked !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.parked);
                if (message.done != null && (typeof message.done === "object" ? message.done.low || message.done.high : message.done !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.done);
                if (message.redelivered != null && (typeof message.redelivered === "object" ? message.redelivered.low || message.redelivered.high : message.redelivered !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.redelivered);
                if (message.workers != null && message.workers.length)
                    for (let i = 0; i < message.workers.length; ++i)
                        $root.foodtruck.v1.ReplicaView.encode(message.workers[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.byHand != null && message.byHand !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.byHand);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StageView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StageView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StageView & foodtruck.v1.StageView.$Shape} StageView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StageView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StageView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.replicas = value;
                            else
                                delete message.replicas;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.credits = value;
                            else
                                delete message.credits;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.waiting = value;
                            else
                                delete message.waiting;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.working = value;
                            else
                                delete message.working;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.parked = value;
                            else
                                delete message.parked;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.redelivered = value;
                            else
                                delete message.redelivered;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.workers && message.workers.length))
                                message.workers = [];
                            message.workers.push($root.foodtruck.v1.ReplicaView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.byHand = value;
                            else
                                delete message.byHand;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StageView;
        })();

        v1.ReplicaView = (function() {

            /**
             * Properties of a ReplicaView.
             * @typedef {Object} foodtruck.v1.ReplicaView.$Properties
             * @property {string|null} [instance] ReplicaView instance
             * @property {number|null} [window] ReplicaView window
             * @property {number|null} [working] ReplicaView working
             * @property {number|null} [done] ReplicaView done
             * @property {number|null} [hands] ReplicaView hands
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplicaView.
             * @memberof foodtruck.v1
             * @interface IReplicaView
             * @augments foodtruck.v1.ReplicaView.$Properties
             * @deprecated Use foodtruck.v1.ReplicaView.$Properties instead.
             */

            /**
             * Shape of a ReplicaView.
             * @typedef {foodtruck.v1.ReplicaView.$Properties} foodtruck.v1.ReplicaView.$Shape
             */

            /**
             * Constructs a new ReplicaView.
             * @memberof foodtruck.v1
             * @classdesc Represents a ReplicaView.
             * @constructor
             * @param {foodtruck.v1.ReplicaView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplicaView = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplicaView instance.
             * @member {string} instance
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.instance = "";

            /**
             * ReplicaView window.
             * @member {number} window
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.window = 0;

            /**
             * ReplicaView working.
             * @member {number} working
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.working = 0;

            /**
             * ReplicaView done.
             * @member {number} done
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.done = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ReplicaView hands.
             * @member {number} hands
             * @memberof foodtruck.v1.ReplicaView
             * @instance
             */
            ReplicaView.prototype.hands = 0;

            /**
             * Creates a new ReplicaView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ReplicaView
             * @static
             * @param {foodtruck.v1.ReplicaView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ReplicaView} ReplicaView instance
             * @type {{
             *   (properties: foodtruck.v1.ReplicaView.$Shape): foodtruck.v1.ReplicaView & foodtruck.v1.ReplicaView.$Shape;
             *   (properties?: foodtruck.v1.ReplicaView.$Properties): foodtruck.v1.ReplicaView;
             * }}
             */
            ReplicaView.create = function(properties) {
                return new ReplicaView(properties);
            };

            /**
             * Encodes the specified ReplicaView message. Does not implicitly {@link foodtruck.v1.ReplicaView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ReplicaView
             * @static
             * @param {foodtruck.v1.ReplicaView.$Properties} message ReplicaView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplicaView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instance != null && message.instance !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.instance);
                if (message.window != null && message.window !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.window);
                if (message.working != null && message.working !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.working);
                if (message.done != null && (typeof message.done === "object" ? message.done.low || message.done.high : message.done !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.done);
                if (message.hands != null && message.hands !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.hands);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplicaView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ReplicaView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplicaView & foodtruck.v1.ReplicaView.$Shape} ReplicaView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplicaView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ReplicaView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.instance = value;
                            else
                                delete message.instance;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.window = value;
                            else
                                delete message.window;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.working = value;
                            else
                                delete message.working;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hands = value;
                            else
                                delete message.hands;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReplicaView;
        })();

        v1.StationView = (function() {

            /**
             * Properties of a StationView.
             * @typedef {Object} foodtruck.v1.StationView.$Properties
             * @property {string|null} [stage] StationView stage
             * @property {boolean|null} [byHand] StationView byHand
             * @property {number|null} [replicas] StationView replicas
             * @property {number|null} [sequence] StationView sequence
             * @property {Array.<foodtruck.v1.StationTicket.$Properties>|null} [tickets] StationView tickets
             * @property {Array.<foodtruck.v1.StationOrder.$Properties>|null} [orders] StationView orders
             * @property {number|null} [total] StationView total
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StationView.
             * @memberof foodtruck.v1
             * @interface IStationView
             * @augments foodtruck.v1.StationView.$Properties
             * @deprecated Use foodtruck.v1.StationView.$Properties instead.
             */

            /**
             * Shape of a StationView.
             * @typedef {foodtruck.v1.StationView.$Properties} foodtruck.v1.StationView.$Shape
             */

            /**
             * Constructs a new StationView.
             * @memberof foodtruck.v1
             * @classdesc Represents a StationView.
             * @constructor
             * @param {foodtruck.v1.StationView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StationView = function (properties) {
                this.tickets = [];
                this.orders = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StationView stage.
             * @member {string} stage
             * @memberof foodtruck.v1.StationView
             * @instance
             */
            StationView.prototype.stage = "";

            /**
             * StationView byHand.
             * @member {boolean} byHand
             * @memberof foodtruck.v1.StationView
             * @instance
             */
            StationView.prototype.byHand = false;

            /**
             * StationView replicas.
             * @member {number} replicas
             * @memberof foodtruck.v1.StationView
             * @instance
             */
            StationView.prototype.replicas = 0;

            /**
             * StationView sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.StationView
             * @instance
             */
            StationView.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StationView tickets.
             * @member {Array.<foodtruck.v1.StationTicket.$Properties>} tickets
             * @memberof foodtruck.v1.StationView
             * @instance
             */
            StationView.prototype.tickets = $util.emptyArray;

            /**
             * StationView orders.
             * @member {Array.<foodtruck.v1.StationOrder.$Properties>} orders
             * @memberof foodtruck.v1.StationView
             * @instance
             */
            StationView.prototype.orders = $util.emptyArray;

            /**
             * StationView total.
             * @member {number} total
             * @memberof foodtruck.v1.StationView
             * @instance
             */
            StationView.prototype.total = 0;

            /**
             * Creates a new StationView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StationView
             * @static
             * @param {foodtruck.v1.StationView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StationView} StationView instance
             * @type {{
             *   (properties: foodtruck.v1.StationView.$Shape): foodtruck.v1.StationView & foodtruck.v1.StationView.$Shape;
             *   (properties?: foodtruck.v1.StationView.$Properties): foodtruck.v1.StationView;
             * }}
             */
            StationView.create = function(properties) {
                return new StationView(properties);
            };

            /**
             * Encodes the specified StationView message. Does not implicitly {@link foodtruck.v1.StationView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StationView
             * @static
             * @param {foodtruck.v1.StationView.$Properties} message StationView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StationView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stage);
                if (message.byHand != null && message.byHand !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.byHand);
                if (message.replicas != null && message.replicas !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.replicas);
                if (message.sequence != null && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.sequence);
                if (message.tickets != null && message.tickets.length)
                    for (let i = 0; i < message.tickets.length; ++i)
                        $root.foodtruck.v1.StationTicket.encode(message.tickets[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.orders != null && message.orders.length)
                    for (let i = 0; i < message.orders.length; ++i)
                        $root.foodtruck.v1.StationOrder.encode(message.orders[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.total != null && message.total !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.total);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StationView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StationView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationView & foodtruck.v1.StationView.$Shape} StationView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StationView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StationView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.byHand = value;
                            else
                                delete message.byHand;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.replicas = value;
                            else
                                delete message.replicas;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tickets && message.tickets.length))
                                message.tickets = [];
                            message.tickets.push($root.foodtruck.v1.StationTicket.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.orders && message.orders.length))
                                message.orders = [];
                            message.orders.push($root.foodtruck.v1.StationOrder.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.total = value;
                            else
                                delete message.total;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StationView;
        })();

        v1.StationTicket = (function() {

            /**
             * Properties of a StationTicket.
             * @typedef {Object} foodtruck.v1.StationTicket.$Properties
             * @property {number|null} [order] StationTicket order
             * @property {number|null} [ticket] StationTicket ticket
             * @property {number|null} [attempt] StationTicket attempt
             * @property {string|null} [state] StationTicket state
             * @property {string|null} [label] StationTicket label
             * @property {Uint8Array|null} [payload] StationTicket payload
             * @property {number|null} [waitingSinceMs] StationTicket waitingSinceMs
             * @property {number|null} [startedAtMs] StationTicket startedAtMs
             * @property {string|null} [startedBy] StationTicket startedBy
             * @property {number|null} [bumpedAtMs] StationTicket bumpedAtMs
             * @property {string|null} [bumpedBy] StationTicket bumpedBy
             * @property {number|null} [recallableUntilMs] StationTicket recallableUntilMs
             * @property {number|null} [voidedAtMs] StationTicket voidedAtMs
             * @property {string|null} [reason] StationTicket reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StationTicket.
             * @memberof foodtruck.v1
             * @interface IStationTicket
             * @augments foodtruck.v1.StationTicket.$Properties
             * @deprecated Use foodtruck.v1.StationTicket.$Properties instead.
             */

            /**
             * Shape of a StationTicket.
             * @typedef {foodtruck.v1.StationTicket.$Properties} foodtruck.v1.StationTicket.$Shape
             */

            /**
             * Constructs a new StationTicket.
             * @memberof foodtruck.v1
             * @classdesc Represents a StationTicket.
             * @constructor
             * @param {foodtruck.v1.StationTicket.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StationTicket = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StationTicket order.
             * @member {number} order
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.order = 0;

            /**
             * StationTicket ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.ticket = 0;

            /**
             * StationTicket attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.attempt = 0;

            /**
             * StationTicket state.
             * @member {string} state
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.state = "";

            /**
             * StationTicket label.
             * @member {string} label
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.label = "";

            /**
             * StationTicket payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.payload = $util.newBuffer([]);

            /**
             * StationTicket waitingSinceMs.
             * @member {number} waitingSinceMs
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.waitingSinceMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StationTicket startedAtMs.
             * @member {number} startedAtMs
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.startedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StationTicket startedBy.
             * @member {string} startedBy
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.startedBy = "";

            /**
             * StationTicket bumpedAtMs.
             * @member {number} bumpedAtMs
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.bumpedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StationTicket bumpedBy.
             * @member {string} bumpedBy
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.bumpedBy = "";

            /**
             * StationTicket recallableUntilMs.
             * @member {number} recallableUntilMs
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.recallableUntilMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StationTicket voidedAtMs.
             * @member {number} voidedAtMs
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.voidedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StationTicket reason.
             * @member {string} reason
             * @memberof foodtruck.v1.StationTicket
             * @instance
             */
            StationTicket.prototype.reason = "";

            /**
             * Creates a new StationTicket instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StationTicket
             * @static
             * @param {foodtruck.v1.StationTicket.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StationTicket} StationTicket instance
             * @type {{
             *   (properties: foodtruck.v1.StationTicket.$Shape): foodtruck.v1.StationTicket & foodtruck.v1.StationTicket.$Shape;
             *   (properties?: foodtruck.v1.StationTicket.$Properties): foodtruck.v1.StationTicket;
             * }}
             */
            StationTicket.create = function(properties) {
                return new StationTicket(properties);
            };

            /**
             * Encodes the specified StationTicket message. Does not implicitly {@link foodtruck.v1.StationTicket.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StationTicket
             * @static
             * @param {foodtruck.v1.StationTicket.$Properties} message StationTicket message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StationTicket.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.attempt);
                if (message.state != null && message.state !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.state);
                if (message.label != null && message.label !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.label);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.payload);
                if (message.waitingSinceMs != null && (typeof message.waitingSinceMs === "object" ? message.waitingSinceMs.low || message.waitingSinceMs.high : message.waitingSinceMs !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.waitingSinceMs);
                if (message.startedAtMs != null && (typeof message.startedAtMs === "object" ? message.startedAtMs.low || message.startedAtMs.high : message.startedAtMs !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.startedAtMs);
                if (message.startedBy != null && message.startedBy !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.startedBy);
                if (message.bumpedAtMs != null && (typeof message.bumpedAtMs === "object" ? message.bumpedAtMs.low || message.bumpedAtMs.high : message.bumpedAtMs !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.bumpedAtMs);
                if (message.bumpedBy != null && message.bumpedBy !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.bumpedBy);
                if (message.recallableUntilMs != null && (typeof message.recallableUntilMs === "object" ? message.recallableUntilMs.low || message.recallableUntilMs.high : message.recallableUntilMs !== 0))
                    writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.recallableUntilMs);
                if (message.voidedAtMs != null && (typeof message.voidedAtMs === "object" ? message.voidedAtMs.low || message.voidedAtMs.high : message.voidedAtMs !== 0))
                    writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.voidedAtMs);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 14, wireType 2 =*/114).string(message.reason);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StationTicket message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StationTicket
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationTicket & foodtruck.v1.StationTicket.$Shape} StationTicket
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StationTicket.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StationTicket();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.waitingSinceMs = value;
                            else
                                delete message.waitingSinceMs;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.startedAtMs = value;
                            else
                                delete message.startedAtMs;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.startedBy = value;
                            else
                                delete message.startedBy;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.bumpedAtMs = value;
                            else
                                delete message.bumpedAtMs;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.bumpedBy = value;
                            else
                                delete message.bumpedBy;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.recallableUntilMs = value;
                            else
                                delete message.recallableUntilMs;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.voidedAtMs = value;
                            else
                                delete message.voidedAtMs;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StationTicket;
        })();

        v1.StationOrder = (function() {

            /**
             * Properties of a StationOrder.
             * @typedef {Object} foodtruck.v1.StationOrder.$Properties
             * @property {number|null} [number] StationOrder number
             * @property {number|null} [acceptedAtMs] StationOrder acceptedAtMs
             * @property {Uint8Array|null} [payload] StationOrder payload
             * @property {number|null} [dayNumber] StationOrder dayNumber
             * @property {boolean|null} [rushed] StationOrder rushed
             * @property {Array.<foodtruck.v1.StationPart.$Properties>|null} [parts] StationOrder parts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StationOrder.
             * @memberof foodtruck.v1
             * @interface IStationOrder
             * @augments foodtruck.v1.StationOrder.$Properties
             * @deprecated Use foodtruck.v1.StationOrder.$Properties instead.
             */

            /**
             * Shape of a StationOrder.
             * @typedef {foodtruck.v1.StationOrder.$Properties} foodtruck.v1.StationOrder.$Shape
             */

            /**
             * Constructs a new StationOrder.
             * @memberof foodtruck.v1
             * @classdesc Represents a StationOrder.
             * @constructor
             * @param {foodtruck.v1.StationOrder.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StationOrder = function (properties) {
                this.parts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StationOrder number.
             * @member {number} number
             * @memberof foodtruck.v1.StationOrder
             * @instance
             */
            StationOrder.prototype.number = 0;

            /**
             * StationOrder acceptedAtMs.
             * @member {number} acceptedAtMs
             * @memberof foodtruck.v1.StationOrder
             * @instance
             */
            StationOrder.prototype.acceptedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StationOrder payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.StationOrder
             * @instance
             */
            StationOrder.prototype.payload = $util.newBuffer([]);

            /**
             * StationOrder dayNumber.
             * @member {number} dayNumber
             * @memberof foodtruck.v1.StationOrder
             * @instance
             */
            StationOrder.prototype.dayNumber = 0;

            /**
             * StationOrder rushed.
             * @member {boolean} rushed
             * @memberof foodtruck.v1.StationOrder
             * @instance
             */
            StationOrder.prototype.rushed = false;

            /**
             * StationOrder parts.
             * @member {Array.<foodtruck.v1.StationPart.$Properties>} parts
             * @memberof foodtruck.v1.StationOrder
             * @instance
             */
            StationOrder.prototype.parts = $util.emptyArray;

            /**
             * Creates a new StationOrder instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StationOrder
             * @static
             * @param {foodtruck.v1.StationOrder.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StationOrder} StationOrder instance
             * @type {{
             *   (properties: foodtruck.v1.StationOrder.$Shape): foodtruck.v1.StationOrder & foodtruck.v1.StationOrder.$Shape;
             *   (properties?: foodtruck.v1.StationOrder.$Properties): foodtruck.v1.StationOrder;
             * }}
             */
            StationOrder.create = function(properties) {
                return new StationOrder(properties);
            };

            /**
             * Encodes the specified StationOrder message. Does not implicitly {@link foodtruck.v1.StationOrder.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StationOrder
             * @static
             * @param {foodtruck.v1.StationOrder.$Properties} message StationOrder message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StationOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.acceptedAtMs != null && (typeof message.acceptedAtMs === "object" ? message.acceptedAtMs.low || message.acceptedAtMs.high : message.acceptedAtMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.acceptedAtMs);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.payload);
                if (message.dayNumber != null && message.dayNumber !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.dayNumber);
                if (message.rushed != null && message.rushed !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.rushed);
                if (message.parts != null && message.parts.length)
                    for (let i = 0; i < message.parts.length; ++i)
                        $root.foodtruck.v1.StationPart.encode(message.parts[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StationOrder message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StationOrder
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationOrder & foodtruck.v1.StationOrder.$Shape} StationOrder
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StationOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StationOrder();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.acceptedAtMs = value;
                            else
                                delete message.acceptedAtMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.dayNumber = value;
                            else
                                delete message.dayNumber;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.rushed = value;
                            else
                                delete message.rushed;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.parts && message.parts.length))
                                message.parts = [];
                            message.parts.push($root.foodtruck.v1.StationPart.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StationOrder;
        })();

        v1.StationPart = (function() {

            /**
             * Properties of a StationPart.
             * @typedef {Object} foodtruck.v1.StationPart.$Properties
             * @property {string|null} [label] StationPart label
             * @property {Uint8Array|null} [payload] StationPart payload
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StationPart.
             * @memberof foodtruck.v1
             * @interface IStationPart
             * @augments foodtruck.v1.StationPart.$Properties
             * @deprecated Use foodtruck.v1.StationPart.$Properties instead.
             */

            /**
             * Shape of a StationPart.
             * @typedef {foodtruck.v1.StationPart.$Properties} foodtruck.v1.StationPart.$Shape
             */

            /**
             * Constructs a new StationPart.
             * @memberof foodtruck.v1
             * @classdesc Represents a StationPart.
             * @constructor
             * @param {foodtruck.v1.StationPart.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StationPart = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StationPart label.
             * @member {string} label
             * @memberof foodtruck.v1.StationPart
             * @instance
             */
            StationPart.prototype.label = "";

            /**
             * StationPart payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.StationPart
             * @instance
             */
            StationPart.prototype.payload = $util.newBuffer([]);

            /**
             * Creates a new StationPart instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StationPart
             * @static
             * @param {foodtruck.v1.StationPart.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StationPart} StationPart instance
             * @type {{
             *   (properties: foodtruck.v1.StationPart.$Shape): foodtruck.v1.StationPart & foodtruck.v1.StationPart.$Shape;
             *   (properties?: foodtruck.v1.StationPart.$Properties): foodtruck.v1.StationPart;
             * }}
             */
            StationPart.create = function(properties) {
                return new StationPart(properties);
            };

            /**
             * Encodes the specified StationPart message. Does not implicitly {@link foodtruck.v1.StationPart.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StationPart
             * @static
             * @param {foodtruck.v1.StationPart.$Properties} message StationPart message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StationPart.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.label != null && message.label !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.label);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.payload);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StationPart message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StationPart
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StationPart & foodtruck.v1.StationPart.$Shape} StationPart
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StationPart.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StationPart();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StationPart;
        })();

        v1.DeadLettersView = (function() {

            /**
             * Properties of a DeadLettersView.
             * @typedef {Object} foodtruck.v1.DeadLettersView.$Properties
             * @property {Array.<foodtruck.v1.DeadLetter.$Properties>|null} [letters] DeadLettersView letters
             * @property {number|null} [total] DeadLettersView total
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeadLettersView.
             * @memberof foodtruck.v1
             * @interface IDeadLettersView
             * @augments foodtruck.v1.DeadLettersView.$Properties
             * @deprecated Use foodtruck.v1.DeadLettersView.$Properties instead.
             */

            /**
             * Shape of a DeadLettersView.
             * @typedef {foodtruck.v1.DeadLettersView.$Properties} foodtruck.v1.DeadLettersView.$Shape
             */

            /**
             * Constructs a new DeadLettersView.
             * @memberof foodtruck.v1
             * @classdesc Represents a DeadLettersView.
             * @constructor
             * @param {foodtruck.v1.DeadLettersView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeadLettersView = function (properties) {
                this.letters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeadLettersView letters.
             * @member {Array.<foodtruck.v1.DeadLetter.$Properties>} letters
             * @memberof foodtruck.v1.DeadLettersView
             * @instance
             */
            DeadLettersView.prototype.letters = $util.emptyArray;

            /**
             * DeadLettersView total.
             * @member {number} total
             * @memberof foodtruck.v1.DeadLettersView
             * @instance
             */
            DeadLettersView.prototype.total = 0;

            /**
             * Creates a new DeadLettersView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.DeadLettersView
             * @static
             * @param {foodtruck.v1.DeadLettersView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.DeadLettersView} DeadLettersView instance
             * @type {{
             *   (properties: foodtruck.v1.DeadLettersView.$Shape): foodtruck.v1.DeadLettersView & foodtruck.v1.DeadLettersView.$Shape;
             *   (properties?: foodtruck.v1.DeadLettersView.$Properties): foodtruck.v1.DeadLettersView;
             * }}
             */
            DeadLettersView.create = function(properties) {
                return new DeadLettersView(properties);
            };

            /**
             * Encodes the specified DeadLettersView message. Does not implicitly {@link foodtruck.v1.DeadLettersView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.DeadLettersView
             * @static
             * @param {foodtruck.v1.DeadLettersView.$Properties} message DeadLettersView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeadLettersView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.letters != null && message.letters.length)
                    for (let i = 0; i < message.letters.length; ++i)
                        $root.foodtruck.v1.DeadLetter.encode(message.letters[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.total != null && message.total !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.total);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeadLettersView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.DeadLettersView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.DeadLettersView & foodtruck.v1.DeadLettersView.$Shape} DeadLettersView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeadLettersView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.DeadLettersView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.letters && message.letters.length))
                                message.letters = [];
                            message.letters.push($root.foodtruck.v1.DeadLetter.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.total = value;
                            else
                                delete message.total;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeadLettersView;
        })();

        v1.DeadLetter = (function() {

            /**
             * Properties of a DeadLetter.
             * @typedef {Object} foodtruck.v1.DeadLetter.$Properties
             * @property {number|null} [order] DeadLetter order
             * @property {number|null} [ticket] DeadLetter ticket
             * @property {string|null} [label] DeadLetter label
             * @property {string|null} [stage] DeadLetter stage
             * @property {string|null} [state] DeadLetter state
             * @property {number|null} [attempt] DeadLetter attempt
             * @property {string|null} [worker] DeadLetter worker
             * @property {string|null} [code] DeadLetter code
             * @property {string|null} [message] DeadLetter message
             * @property {number|null} [sinceMs] DeadLetter sinceMs
             * @property {number|null} [acceptedAtMs] DeadLetter acceptedAtMs
             * @property {number|null} [sequence] DeadLetter sequence
             * @property {number|null} [decided] DeadLetter decided
             * @property {number|null} [escalatedAtMs] DeadLetter escalatedAtMs
             * @property {string|null} [escalatedBecause] DeadLetter escalatedBecause
             * @property {Uint8Array|null} [payload] DeadLetter payload
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DeadLetter.
             * @memberof foodtruck.v1
             * @interface IDeadLetter
             * @augments foodtruck.v1.DeadLetter.$Properties
             * @deprecated Use foodtruck.v1.DeadLetter.$Properties instead.
             */

            /**
             * Shape of a DeadLetter.
             * @typedef {foodtruck.v1.DeadLetter.$Properties} foodtruck.v1.DeadLetter.$Shape
             */

            /**
             * Constructs a new DeadLetter.
             * @memberof foodtruck.v1
             * @classdesc Represents a DeadLetter.
             * @constructor
             * @param {foodtruck.v1.DeadLetter.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DeadLetter = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DeadLetter order.
             * @member {number} order
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.order = 0;

            /**
             * DeadLetter ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.ticket = 0;

            /**
             * DeadLetter label.
             * @member {string} label
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.label = "";

            /**
             * DeadLetter stage.
             * @member {string} stage
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.stage = "";

            /**
             * DeadLetter state.
             * @member {string} state
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.state = "";

            /**
             * DeadLetter attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.attempt = 0;

            /**
             * DeadLetter worker.
             * @member {string} worker
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.worker = "";

            /**
             * DeadLetter code.
             * @member {string} code
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.code = "";

            /**
             * DeadLetter message.
             * @member {string} message
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.message = "";

            /**
             * DeadLetter sinceMs.
             * @member {number} sinceMs
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.sinceMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeadLetter acceptedAtMs.
             * @member {number} acceptedAtMs
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.acceptedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeadLetter sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeadLetter decided.
             * @member {number} decided
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.decided = 0;

            /**
             * DeadLetter escalatedAtMs.
             * @member {number} escalatedAtMs
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.escalatedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * DeadLetter escalatedBecause.
             * @member {string} escalatedBecause
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.escalatedBecause = "";

            /**
             * DeadLetter payload.
             * @member {Uint8Array} payload
             * @memberof foodtruck.v1.DeadLetter
             * @instance
             */
            DeadLetter.prototype.payload = $util.newBuffer([]);

            /**
             * Creates a new DeadLetter instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.DeadLetter
             * @static
             * @param {foodtruck.v1.DeadLetter.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.DeadLetter} DeadLetter instance
             * @type {{
             *   (properties: foodtruck.v1.DeadLetter.$Shape): foodtruck.v1.DeadLetter & foodtruck.v1.DeadLetter.$Shape;
             *   (properties?: foodtruck.v1.DeadLetter.$Properties): foodtruck.v1.DeadLetter;
             * }}
             */
            DeadLetter.create = function(properties) {
                return new DeadLetter(properties);
            };

            /**
             * Encodes the specified DeadLetter message. Does not implicitly {@link foodtruck.v1.DeadLetter.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.DeadLetter
             * @static
             * @param {foodtruck.v1.DeadLetter.$Properties} message DeadLetter message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DeadLetter.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.label != null && message.label !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.label);
                if (message.stage != null && message.stage !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.stage);
                if (message.state != null && message.state !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.state);
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.attempt);
                if (message.worker != null && message.worker !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.worker);
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.message);
                if (message.sinceMs != null && (typeof message.sinceMs === "object" ? message.sinceMs.low || message.sinceMs.high : message.sinceMs !== 0))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.sinceMs);
                if (message.acceptedAtMs != null && (typeof message.acceptedAtMs === "object" ? message.acceptedAtMs.low || message.acceptedAtMs.high : message.acceptedAtMs !== 0))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.acceptedAtMs);
                if (message.sequence != null && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.sequence);
                if (message.decided != null && message.decided !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.decided);
                if (message.escalatedAtMs != null && (typeof message.escalatedAtMs === "object" ? message.escalatedAtMs.low || message.escalatedAtMs.high : message.escalatedAtMs !== 0))
                    writer.uint32(/* id 14, wireType 0 =*/112).uint64(message.escalatedAtMs);
                if (message.escalatedBecause != null && message.escalatedBecause !== "")
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.escalatedBecause);
                if (message.payload != null && message.payload.length)
                    writer.uint32(/* id 16, wireType 2 =*/130).bytes(message.payload);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DeadLetter message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.DeadLetter
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.DeadLetter & foodtruck.v1.DeadLetter.$Shape} DeadLetter
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DeadLetter.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.DeadLetter();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.label = value;
                            else
                                delete message.label;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stage = value;
                            else
                                delete message.stage;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.acceptedAtMs = value;
                            else
                                delete message.acceptedAtMs;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.decided = value;
                            else
                                delete message.decided;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.escalatedAtMs = value;
                            else
                                delete message.escalatedAtMs;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.escalatedBecause = value;
                            else
                                delete message.escalatedBecause;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DeadLetter;
        })();

        v1.ReplayView = (function() {

            /**
             * Properties of a ReplayView.
             * @typedef {Object} foodtruck.v1.ReplayView.$Properties
             * @property {Array.<foodtruck.v1.Event.$Properties>|null} [events] ReplayView events
             * @property {number|null} [through] ReplayView through
             * @property {number|null} [last] ReplayView last
             * @property {number|null} [prunedThrough] ReplayView prunedThrough
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReplayView.
             * @memberof foodtruck.v1
             * @interface IReplayView
             * @augments foodtruck.v1.ReplayView.$Properties
             * @deprecated Use foodtruck.v1.ReplayView.$Properties instead.
             */

            /**
             * Shape of a ReplayView.
             * @typedef {foodtruck.v1.ReplayView.$Properties} foodtruck.v1.ReplayView.$Shape
             */

            /**
             * Constructs a new ReplayView.
             * @memberof foodtruck.v1
             * @classdesc Represents a ReplayView.
             * @constructor
             * @param {foodtruck.v1.ReplayView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReplayView = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReplayView events.
             * @member {Array.<foodtruck.v1.Event.$Properties>} events
             * @memberof foodtruck.v1.ReplayView
             * @instance
             */
            ReplayView.prototype.events = $util.emptyArray;

            /**
             * ReplayView through.
             * @member {number} through
             * @memberof foodtruck.v1.ReplayView
             * @instance
             */
            ReplayView.prototype.through = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ReplayView last.
             * @member {number} last
             * @memberof foodtruck.v1.ReplayView
             * @instance
             */
            ReplayView.prototype.last = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * ReplayView prunedThrough.
             * @member {number} prunedThrough
             * @memberof foodtruck.v1.ReplayView
             * @instance
             */
            ReplayView.prototype.prunedThrough = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new ReplayView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ReplayView
             * @static
             * @param {foodtruck.v1.ReplayView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ReplayView} ReplayView instance
             * @type {{
             *   (properties: foodtruck.v1.ReplayView.$Shape): foodtruck.v1.ReplayView & foodtruck.v1.ReplayView.$Shape;
             *   (properties?: foodtruck.v1.ReplayView.$Properties): foodtruck.v1.ReplayView;
             * }}
             */
            ReplayView.create = function(properties) {
                return new ReplayView(properties);
            };

            /**
             * Encodes the specified ReplayView message. Does not implicitly {@link foodtruck.v1.ReplayView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ReplayView
             * @static
             * @param {foodtruck.v1.ReplayView.$Properties} message ReplayView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReplayView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.foodtruck.v1.Event.encode(message.events[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.through != null && (typeof message.through === "object" ? message.through.low || message.through.high : message.through !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.through);
                if (message.last != null && (typeof message.last === "object" ? message.last.low || message.last.high : message.last !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.last);
                if (message.prunedThrough != null && (typeof message.prunedThrough === "object" ? message.prunedThrough.low || message.prunedThrough.high : message.prunedThrough !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.prunedThrough);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReplayView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ReplayView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ReplayView & foodtruck.v1.ReplayView.$Shape} ReplayView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReplayView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ReplayView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.foodtruck.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.through = value;
                            else
                                delete message.through;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.last = value;
                            else
                                delete message.last;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.prunedThrough = value;
                            else
                                delete message.prunedThrough;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ReplayView;
        })();

        v1.AuditView = (function() {

            /**
             * Properties of an AuditView.
             * @typedef {Object} foodtruck.v1.AuditView.$Properties
             * @property {number|null} [accepted] AuditView accepted
             * @property {number|null} [served] AuditView served
             * @property {number|null} [cancelled] AuditView cancelled
             * @property {number|null} [refused] AuditView refused
             * @property {number|null} [open] AuditView open
             * @property {number|null} [countedTwice] AuditView countedTwice
             * @property {number|null} [redelivered] AuditView redelivered
             * @property {number|null} [lastSequence] AuditView lastSequence
             * @property {number|null} [sequenceGaps] AuditView sequenceGaps
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AuditView.
             * @memberof foodtruck.v1
             * @interface IAuditView
             * @augments foodtruck.v1.AuditView.$Properties
             * @deprecated Use foodtruck.v1.AuditView.$Properties instead.
             */

            /**
             * Shape of an AuditView.
             * @typedef {foodtruck.v1.AuditView.$Properties} foodtruck.v1.AuditView.$Shape
             */

            /**
             * Constructs a new AuditView.
             * @memberof foodtruck.v1
             * @classdesc Represents an AuditView.
             * @constructor
             * @param {foodtruck.v1.AuditView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AuditView = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AuditView accepted.
             * @member {number} accepted
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.accepted = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView served.
             * @member {number} served
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.served = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView cancelled.
             * @member {number} cancelled
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.cancelled = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView refused.
             * @member {number} refused
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.refused = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView open.
             * @member {number} open
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.open = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView countedTwice.
             * @member {number} countedTwice
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.countedTwice = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView redelivered.
             * @member {number} redelivered
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.redelivered = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView lastSequence.
             * @member {number} lastSequence
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.lastSequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * AuditView sequenceGaps.
             * @member {number} sequenceGaps
             * @memberof foodtruck.v1.AuditView
             * @instance
             */
            AuditView.prototype.sequenceGaps = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new AuditView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.AuditView
             * @static
             * @param {foodtruck.v1.AuditView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.AuditView} AuditView instance
             * @type {{
             *   (properties: foodtruck.v1.AuditView.$Shape): foodtruck.v1.AuditView & foodtruck.v1.AuditView.$Shape;
             *   (properties?: foodtruck.v1.AuditView.$Properties): foodtruck.v1.AuditView;
             * }}
             */
            AuditView.create = function(properties) {
                return new AuditView(properties);
            };

            /**
             * Encodes the specified AuditView message. Does not implicitly {@link foodtruck.v1.AuditView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.AuditView
             * @static
             * @param {foodtruck.v1.AuditView.$Properties} message AuditView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AuditView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accepted != null && (typeof message.accepted === "object" ? message.accepted.low || message.accepted.high : message.accepted !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.accepted);
                if (message.served != null && (typeof message.served === "object" ? message.served.low || message.served.high : message.served !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.served);
                if (message.cancelled != null && (typeof message.cancelled === "object" ? message.cancelled.low || message.cancelled.high : message.cancelled !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.cancelled);
                if (message.refused != null && (typeof message.refused === "object" ? message.refused.low || message.refused.high : message.refused !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.refused);
                if (message.open != null && (typeof message.open === "object" ? message.open.low || message.open.high : message.open !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.open);
                if (message.countedTwice != null && (typeof message.countedTwice === "object" ? message.countedTwice.low || message.countedTwice.high : message.countedTwice !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.countedTwice);
                if (message.redelivered != null && (typeof message.redelivered === "object" ? message.redelivered.low || message.redelivered.high : message.redelivered !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.redelivered);
                if (message.lastSequence != null && (typeof message.lastSequence === "object" ? message.lastSequence.low || message.lastSequence.high : message.lastSequence !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.lastSequence);
                if (message.sequenceGaps != null && (typeof message.sequenceGaps === "object" ? message.sequenceGaps.low || message.sequenceGaps.high : message.sequenceGaps !== 0))
                    writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.sequenceGaps);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AuditView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.AuditView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.AuditView & foodtruck.v1.AuditView.$Shape} AuditView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AuditView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.AuditView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.accepted = value;
                            else
                                delete message.accepted;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.served = value;
                            else
                                delete message.served;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.cancelled = value;
                            else
                                delete message.cancelled;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.refused = value;
                            else
                                delete message.refused;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.open = value;
                            else
                                delete message.open;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.countedTwice = value;
                            else
                                delete message.countedTwice;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.redelivered = value;
                            else
                                delete message.redelivered;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSequence = value;
                            else
                                delete message.lastSequence;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequenceGaps = value;
                            else
                                delete message.sequenceGaps;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AuditView;
        })();

        v1.ToPantry = (function() {

            /**
             * Properties of a ToPantry.
             * @typedef {Object} foodtruck.v1.ToPantry.$Properties
             * @property {number|null} [major] ToPantry major
             * @property {number|null} [minor] ToPantry minor
             * @property {Array.<foodtruck.v1.PantryRequest.$Properties>|null} [requests] ToPantry requests
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ToPantry.
             * @memberof foodtruck.v1
             * @interface IToPantry
             * @augments foodtruck.v1.ToPantry.$Properties
             * @deprecated Use foodtruck.v1.ToPantry.$Properties instead.
             */

            /**
             * Shape of a ToPantry.
             * @typedef {foodtruck.v1.ToPantry.$Properties} foodtruck.v1.ToPantry.$Shape
             */

            /**
             * Constructs a new ToPantry.
             * @memberof foodtruck.v1
             * @classdesc Represents a ToPantry.
             * @constructor
             * @param {foodtruck.v1.ToPantry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ToPantry = function (properties) {
                this.requests = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ToPantry major.
             * @member {number} major
             * @memberof foodtruck.v1.ToPantry
             * @instance
             */
            ToPantry.prototype.major = 0;

            /**
             * ToPantry minor.
             * @member {number} minor
             * @memberof foodtruck.v1.ToPantry
             * @instance
             */
            ToPantry.prototype.minor = 0;

            /**
             * ToPantry requests.
             * @member {Array.<foodtruck.v1.PantryRequest.$Properties>} requests
             * @memberof foodtruck.v1.ToPantry
             * @instance
             */
            ToPantry.prototype.requests = $util.emptyArray;

            /**
             * Creates a new ToPantry instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ToPantry
             * @static
             * @param {foodtruck.v1.ToPantry.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ToPantry} ToPantry instance
             * @type {{
             *   (properties: foodtruck.v1.ToPantry.$Shape): foodtruck.v1.ToPantry & foodtruck.v1.ToPantry.$Shape;
             *   (properties?: foodtruck.v1.ToPantry.$Properties): foodtruck.v1.ToPantry;
             * }}
             */
            ToPantry.create = function(properties) {
                return new ToPantry(properties);
            };

            /**
             * Encodes the specified ToPantry message. Does not implicitly {@link foodtruck.v1.ToPantry.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ToPantry
             * @static
             * @param {foodtruck.v1.ToPantry.$Properties} message ToPantry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ToPantry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.requests != null && message.requests.length)
                    for (let i = 0; i < message.requests.length; ++i)
                        $root.foodtruck.v1.PantryRequest.encode(message.requests[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ToPantry message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ToPantry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ToPantry & foodtruck.v1.ToPantry.$Shape} ToPantry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ToPantry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ToPantry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.requests && message.requests.length))
                                message.requests = [];
                            message.requests.push($root.foodtruck.v1.PantryRequest.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ToPantry;
        })();

        v1.FromPantry = (function() {

            /**
             * Properties of a FromPantry.
             * @typedef {Object} foodtruck.v1.FromPantry.$Properties
             * @property {number|null} [major] FromPantry major
             * @property {number|null} [minor] FromPantry minor
             * @property {Array.<foodtruck.v1.PantryReply.$Properties>|null} [replies] FromPantry replies
             * @property {string|null} [code] FromPantry code
             * @property {string|null} [message] FromPantry message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FromPantry.
             * @memberof foodtruck.v1
             * @interface IFromPantry
             * @augments foodtruck.v1.FromPantry.$Properties
             * @deprecated Use foodtruck.v1.FromPantry.$Properties instead.
             */

            /**
             * Shape of a FromPantry.
             * @typedef {foodtruck.v1.FromPantry.$Properties} foodtruck.v1.FromPantry.$Shape
             */

            /**
             * Constructs a new FromPantry.
             * @memberof foodtruck.v1
             * @classdesc Represents a FromPantry.
             * @constructor
             * @param {foodtruck.v1.FromPantry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FromPantry = function (properties) {
                this.replies = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FromPantry major.
             * @member {number} major
             * @memberof foodtruck.v1.FromPantry
             * @instance
             */
            FromPantry.prototype.major = 0;

            /**
             * FromPantry minor.
             * @member {number} minor
             * @memberof foodtruck.v1.FromPantry
             * @instance
             */
            FromPantry.prototype.minor = 0;

            /**
             * FromPantry replies.
             * @member {Array.<foodtruck.v1.PantryReply.$Properties>} replies
             * @memberof foodtruck.v1.FromPantry
             * @instance
             */
            FromPantry.prototype.replies = $util.emptyArray;

            /**
             * FromPantry code.
             * @member {string} code
             * @memberof foodtruck.v1.FromPantry
             * @instance
             */
            FromPantry.prototype.code = "";

            /**
             * FromPantry message.
             * @member {string} message
             * @memberof foodtruck.v1.FromPantry
             * @instance
             */
            FromPantry.prototype.message = "";

            /**
             * Creates a new FromPantry instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.FromPantry
             * @static
             * @param {foodtruck.v1.FromPantry.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.FromPantry} FromPantry instance
             * @type {{
             *   (properties: foodtruck.v1.FromPantry.$Shape): foodtruck.v1.FromPantry & foodtruck.v1.FromPantry.$Shape;
             *   (properties?: foodtruck.v1.FromPantry.$Properties): foodtruck.v1.FromPantry;
             * }}
             */
            FromPantry.create = function(properties) {
                return new FromPantry(properties);
            };

            /**
             * Encodes the specified FromPantry message. Does not implicitly {@link foodtruck.v1.FromPantry.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.FromPantry
             * @static
             * @param {foodtruck.v1.FromPantry.$Properties} message FromPantry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FromPantry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.replies != null && message.replies.length)
                    for (let i = 0; i < message.replies.length; ++i)
                        $root.foodtruck.v1.PantryReply.encode(message.replies[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.message);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FromPantry message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.FromPantry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.FromPantry & foodtruck.v1.FromPantry.$Shape} FromPantry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FromPantry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.FromPantry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.replies && message.replies.length))
                                message.replies = [];
                            message.replies.push($root.foodtruck.v1.PantryReply.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FromPantry;
        })();

        v1.PantryRequest = (function() {

            /**
             * Properties of a PantryRequest.
             * @typedef {Object} foodtruck.v1.PantryRequest.$Properties
             * @property {number|null} [id] PantryRequest id
             * @property {string|null} [traceparent] PantryRequest traceparent
             * @property {foodtruck.v1.Reserve.$Properties|null} [reserve] PantryRequest reserve
             * @property {foodtruck.v1.Use.$Properties|null} [use] PantryRequest use
             * @property {foodtruck.v1.Release.$Properties|null} [release] PantryRequest release
             * @property {foodtruck.v1.Booking.$Properties|null} [booking] PantryRequest booking
             * @property {foodtruck.v1.ItemMark.$Properties|null} [mark] PantryRequest mark
             * @property {foodtruck.v1.StockQuery.$Properties|null} [stock] PantryRequest stock
             * @property {foodtruck.v1.LedgerQuery.$Properties|null} [ledger] PantryRequest ledger
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PantryRequest.
             * @memberof foodtruck.v1
             * @interface IPantryRequest
             * @augments foodtruck.v1.PantryRequest.$Properties
             * @deprecated Use foodtruck.v1.PantryRequest.$Properties instead.
             */

            /**
             * Shape of a PantryRequest.
             * @typedef {foodtruck.v1.PantryRequest.$Properties} foodtruck.v1.PantryRequest.$Shape
             */

            /**
             * Constructs a new PantryRequest.
             * @memberof foodtruck.v1
             * @classdesc Represents a PantryRequest.
             * @constructor
             * @param {foodtruck.v1.PantryRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PantryRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PantryRequest id.
             * @member {number} id
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.id = 0;

            /**
             * PantryRequest traceparent.
             * @member {string} traceparent
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.traceparent = "";

            /**
             * PantryRequest reserve.
             * @member {foodtruck.v1.Reserve.$Properties|null|undefined} reserve
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.reserve = null;

            /**
             * PantryRequest use.
             * @member {foodtruck.v1.Use.$Properties|null|undefined} use
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.use = null;

            /**
             * PantryRequest release.
             * @member {foodtruck.v1.Release.$Properties|null|undefined} release
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.release = null;

            /**
             * PantryRequest booking.
             * @member {foodtruck.v1.Booking.$Properties|null|undefined} booking
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.booking = null;

            /**
             * PantryRequest mark.
             * @member {foodtruck.v1.ItemMark.$Properties|null|undefined} mark
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.mark = null;

            /**
             * PantryRequest stock.
             * @member {foodtruck.v1.StockQuery.$Properties|null|undefined} stock
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.stock = null;

            /**
             * PantryRequest ledger.
             * @member {foodtruck.v1.LedgerQuery.$Properties|null|undefined} ledger
             * @memberof foodtruck.v1.PantryRequest
             * @instance
             */
            PantryRequest.prototype.ledger = null;

            /**
             * Creates a new PantryRequest instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.PantryRequest
             * @static
             * @param {foodtruck.v1.PantryRequest.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.PantryRequest} PantryRequest instance
             * @type {{
             *   (properties: foodtruck.v1.PantryRequest.$Shape): foodtruck.v1.PantryRequest & foodtruck.v1.PantryRequest.$Shape;
             *   (properties?: foodtruck.v1.PantryRequest.$Properties): foodtruck.v1.PantryRequest;
             * }}
             */
            PantryRequest.create = function(properties) {
                return new PantryRequest(properties);
            };

            /**
             * Encodes the specified PantryRequest message. Does not implicitly {@link foodtruck.v1.PantryRequest.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.PantryRequest
             * @static
             * @param {foodtruck.v1.PantryRequest.$Properties} message PantryRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PantryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.traceparent != null && message.traceparent !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.traceparent);
                if (message.reserve != null)
                    $root.foodtruck.v1.Reserve.encode(message.reserve, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.use != null)
                    $root.foodtruck.v1.Use.encode(message.use, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.release != null)
                    $root.foodtruck.v1.Release.encode(message.release, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.booking != null)
                    $root.foodtruck.v1.Booking.encode(message.booking, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.mark != null)
                    $root.foodtruck.v1.ItemMark.encode(message.mark, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.stock != null)
                    $root.foodtruck.v1.StockQuery.encode(message.stock, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.ledger != null)
                    $root.foodtruck.v1.LedgerQuery.encode(message.ledger, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PantryRequest message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.PantryRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.PantryRequest & foodtruck.v1.PantryRequest.$Shape} PantryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PantryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.PantryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traceparent = value;
                            else
                                delete message.traceparent;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.reserve = $root.foodtruck.v1.Reserve.decode(reader, reader.size(), $undefined, _depth + 1, message.reserve);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.use = $root.foodtruck.v1.Use.decode(reader, reader.size(), $undefined, _depth + 1, message.use);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.release = $root.foodtruck.v1.Release.decode(reader, reader.size(), $undefined, _depth + 1, message.release);
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.booking = $root.foodtruck.v1.Booking.decode(reader, reader.size(), $undefined, _depth + 1, message.booking);
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.mark = $root.foodtruck.v1.ItemMark.decode(reader, reader.size(), $undefined, _depth + 1, message.mark);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.stock = $root.foodtruck.v1.StockQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.stock);
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.ledger = $root.foodtruck.v1.LedgerQuery.decode(reader, reader.size(), $undefined, _depth + 1, message.ledger);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PantryRequest;
        })();

        v1.PantryReply = (function() {

            /**
             * Properties of a PantryReply.
             * @typedef {Object} foodtruck.v1.PantryReply.$Properties
             * @property {number|null} [id] PantryReply id
             * @property {string|null} [code] PantryReply code
             * @property {string|null} [message] PantryReply message
             * @property {string|null} [field] PantryReply field
             * @property {boolean|null} [repeated] PantryReply repeated
             * @property {string|null} [state] PantryReply state
             * @property {foodtruck.v1.StockView.$Properties|null} [stock] PantryReply stock
             * @property {foodtruck.v1.LedgerView.$Properties|null} [ledger] PantryReply ledger
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PantryReply.
             * @memberof foodtruck.v1
             * @interface IPantryReply
             * @augments foodtruck.v1.PantryReply.$Properties
             * @deprecated Use foodtruck.v1.PantryReply.$Properties instead.
             */

            /**
             * Shape of a PantryReply.
             * @typedef {foodtruck.v1.PantryReply.$Properties} foodtruck.v1.PantryReply.$Shape
             */

            /**
             * Constructs a new PantryReply.
             * @memberof foodtruck.v1
             * @classdesc Represents a PantryReply.
             * @constructor
             * @param {foodtruck.v1.PantryReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PantryReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PantryReply id.
             * @member {number} id
             * @memberof foodtruck.v1.PantryReply
             * @instance
             */
            PantryReply.prototype.id = 0;

            /**
             * PantryReply code.
             * @member {string} code
             * @memberof foodtruck.v1.PantryReply
             * @instance
             */
            PantryReply.prototype.code = "";

            /**
             * PantryReply message.
             * @member {string} message
             * @memberof foodtruck.v1.PantryReply
             * @instance
             */
            PantryReply.prototype.message = "";

            /**
             * PantryReply field.
             * @member {string} field
             * @memberof foodtruck.v1.PantryReply
             * @instance
             */
            PantryReply.prototype.field = "";

            /**
             * PantryReply repeated.
             * @member {boolean} repeated
             * @memberof foodtruck.v1.PantryReply
             * @instance
             */
            PantryReply.prototype.repeated = false;

            /**
             * PantryReply state.
             * @member {string} state
             * @memberof foodtruck.v1.PantryReply
             * @instance
             */
            PantryReply.prototype.state = "";

            /**
             * PantryReply stock.
             * @member {foodtruck.v1.StockView.$Properties|null|undefined} stock
             * @memberof foodtruck.v1.PantryReply
             * @instance
             */
            PantryReply.prototype.stock = null;

            /**
             * PantryReply ledger.
             * @member {foodtruck.v1.LedgerView.$Properties|null|undefined} ledger
             * @memberof foodtruck.v1.PantryReply
             * @instance
             */
            PantryReply.prototype.ledger = null;

            /**
             * Creates a new PantryReply instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.PantryReply
             * @static
             * @param {foodtruck.v1.PantryReply.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.PantryReply} PantryReply instance
             * @type {{
             *   (properties: foodtruck.v1.PantryReply.$Shape): foodtruck.v1.PantryReply & foodtruck.v1.PantryReply.$Shape;
             *   (properties?: foodtruck.v1.PantryReply.$Properties): foodtruck.v1.PantryReply;
             * }}
             */
            PantryReply.create = function(properties) {
                return new PantryReply(properties);
            };

            /**
             * Encodes the specified PantryReply message. Does not implicitly {@link foodtruck.v1.PantryReply.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.PantryReply
             * @static
             * @param {foodtruck.v1.PantryReply.$Properties} message PantryReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PantryReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.code != null && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.message != null && message.message !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.message);
                if (message.field != null && message.field !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.field);
                if (message.repeated != null && message.repeated !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.repeated);
                if (message.state != null && message.state !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.state);
                if (message.stock != null)
                    $root.foodtruck.v1.StockView.encode(message.stock, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.ledger != null)
                    $root.foodtruck.v1.LedgerView.encode(message.ledger, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PantryReply message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.PantryReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.PantryReply & foodtruck.v1.PantryReply.$Shape} PantryReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PantryReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.PantryReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.message = value;
                            else
                                delete message.message;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.field = value;
                            else
                                delete message.field;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.repeated = value;
                            else
                                delete message.repeated;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.stock = $root.foodtruck.v1.StockView.decode(reader, reader.size(), $undefined, _depth + 1, message.stock);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.ledger = $root.foodtruck.v1.LedgerView.decode(reader, reader.size(), $undefined, _depth + 1, message.ledger);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PantryReply;
        })();

        v1.StockTask = (function() {

            /**
             * Properties of a StockTask.
             * @typedef {Object} foodtruck.v1.StockTask.$Properties
             * @property {number|null} [order] StockTask order
             * @property {number|null} [ticket] StockTask ticket
             * @property {number|null} [step] StockTask step
             * @property {string|null} [trace] StockTask trace
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StockTask.
             * @memberof foodtruck.v1
             * @interface IStockTask
             * @augments foodtruck.v1.StockTask.$Properties
             * @deprecated Use foodtruck.v1.StockTask.$Properties instead.
             */

            /**
             * Shape of a StockTask.
             * @typedef {foodtruck.v1.StockTask.$Properties} foodtruck.v1.StockTask.$Shape
             */

            /**
             * Constructs a new StockTask.
             * @memberof foodtruck.v1
             * @classdesc Represents a StockTask.
             * @constructor
             * @param {foodtruck.v1.StockTask.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StockTask = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StockTask order.
             * @member {number} order
             * @memberof foodtruck.v1.StockTask
             * @instance
             */
            StockTask.prototype.order = 0;

            /**
             * StockTask ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.StockTask
             * @instance
             */
            StockTask.prototype.ticket = 0;

            /**
             * StockTask step.
             * @member {number} step
             * @memberof foodtruck.v1.StockTask
             * @instance
             */
            StockTask.prototype.step = 0;

            /**
             * StockTask trace.
             * @member {string} trace
             * @memberof foodtruck.v1.StockTask
             * @instance
             */
            StockTask.prototype.trace = "";

            /**
             * Creates a new StockTask instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StockTask
             * @static
             * @param {foodtruck.v1.StockTask.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StockTask} StockTask instance
             * @type {{
             *   (properties: foodtruck.v1.StockTask.$Shape): foodtruck.v1.StockTask & foodtruck.v1.StockTask.$Shape;
             *   (properties?: foodtruck.v1.StockTask.$Properties): foodtruck.v1.StockTask;
             * }}
             */
            StockTask.create = function(properties) {
                return new StockTask(properties);
            };

            /**
             * Encodes the specified StockTask message. Does not implicitly {@link foodtruck.v1.StockTask.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StockTask
             * @static
             * @param {foodtruck.v1.StockTask.$Properties} message StockTask message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StockTask.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ticket);
                if (message.step != null && message.step !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.trace != null && message.trace !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.trace);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StockTask message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StockTask
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockTask & foodtruck.v1.StockTask.$Shape} StockTask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StockTask.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StockTask();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trace = value;
                            else
                                delete message.trace;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StockTask;
        })();

        v1.Reserve = (function() {

            /**
             * Properties of a Reserve.
             * @typedef {Object} foodtruck.v1.Reserve.$Properties
             * @property {foodtruck.v1.StockTask.$Properties|null} [task] Reserve task
             * @property {number|null} [attempt] Reserve attempt
             * @property {Array.<foodtruck.v1.Ingredient.$Properties>|null} [lines] Reserve lines
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reserve.
             * @memberof foodtruck.v1
             * @interface IReserve
             * @augments foodtruck.v1.Reserve.$Properties
             * @deprecated Use foodtruck.v1.Reserve.$Properties instead.
             */

            /**
             * Shape of a Reserve.
             * @typedef {foodtruck.v1.Reserve.$Properties} foodtruck.v1.Reserve.$Shape
             */

            /**
             * Constructs a new Reserve.
             * @memberof foodtruck.v1
             * @classdesc Represents a Reserve.
             * @constructor
             * @param {foodtruck.v1.Reserve.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reserve = function (properties) {
                this.lines = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reserve task.
             * @member {foodtruck.v1.StockTask.$Properties|null|undefined} task
             * @memberof foodtruck.v1.Reserve
             * @instance
             */
            Reserve.prototype.task = null;

            /**
             * Reserve attempt.
             * @member {number} attempt
             * @memberof foodtruck.v1.Reserve
             * @instance
             */
            Reserve.prototype.attempt = 0;

            /**
             * Reserve lines.
             * @member {Array.<foodtruck.v1.Ingredient.$Properties>} lines
             * @memberof foodtruck.v1.Reserve
             * @instance
             */
            Reserve.prototype.lines = $util.emptyArray;

            /**
             * Creates a new Reserve instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Reserve
             * @static
             * @param {foodtruck.v1.Reserve.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Reserve} Reserve instance
             * @type {{
             *   (properties: foodtruck.v1.Reserve.$Shape): foodtruck.v1.Reserve & foodtruck.v1.Reserve.$Shape;
             *   (properties?: foodtruck.v1.Reserve.$Properties): foodtruck.v1.Reserve;
             * }}
             */
            Reserve.create = function(properties) {
                return new Reserve(properties);
            };

            /**
             * Encodes the specified Reserve message. Does not implicitly {@link foodtruck.v1.Reserve.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Reserve
             * @static
             * @param {foodtruck.v1.Reserve.$Properties} message Reserve message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reserve.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.task != null)
                    $root.foodtruck.v1.StockTask.encode(message.task, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.attempt != null && message.attempt !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.attempt);
                if (message.lines != null && message.lines.length)
                    for (let i = 0; i < message.lines.length; ++i)
                        $root.foodtruck.v1.Ingredient.encode(message.lines[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reserve message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Reserve
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Reserve & foodtruck.v1.Reserve.$Shape} Reserve
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reserve.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Reserve();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.task = $root.foodtruck.v1.StockTask.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lines && message.lines.length))
                                message.lines = [];
                            message.lines.push($root.foodtruck.v1.Ingredient.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Reserve;
        })();

        v1.Use = (function() {

            /**
             * Properties of a Use.
             * @typedef {Object} foodtruck.v1.Use.$Properties
             * @property {foodtruck.v1.StockTask.$Properties|null} [task] Use task
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Use.
             * @memberof foodtruck.v1
             * @interface IUse
             * @augments foodtruck.v1.Use.$Properties
             * @deprecated Use foodtruck.v1.Use.$Properties instead.
             */

            /**
             * Shape of a Use.
             * @typedef {foodtruck.v1.Use.$Properties} foodtruck.v1.Use.$Shape
             */

            /**
             * Constructs a new Use.
             * @memberof foodtruck.v1
             * @classdesc Represents a Use.
             * @constructor
             * @param {foodtruck.v1.Use.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Use = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Use task.
             * @member {foodtruck.v1.StockTask.$Properties|null|undefined} task
             * @memberof foodtruck.v1.Use
             * @instance
             */
            Use.prototype.task = null;

            /**
             * Creates a new Use instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Use
             * @static
             * @param {foodtruck.v1.Use.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Use} Use instance
             * @type {{
             *   (properties: foodtruck.v1.Use.$Shape): foodtruck.v1.Use & foodtruck.v1.Use.$Shape;
             *   (properties?: foodtruck.v1.Use.$Properties): foodtruck.v1.Use;
             * }}
             */
            Use.create = function(properties) {
                return new Use(properties);
            };

            /**
             * Encodes the specified Use message. Does not implicitly {@link foodtruck.v1.Use.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Use
             * @static
             * @param {foodtruck.v1.Use.$Properties} message Use message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Use.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.task != null)
                    $root.foodtruck.v1.StockTask.encode(message.task, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Use message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Use
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Use & foodtruck.v1.Use.$Shape} Use
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Use.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Use();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.task = $root.foodtruck.v1.StockTask.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Use;
        })();

        v1.Release = (function() {

            /**
             * Properties of a Release.
             * @typedef {Object} foodtruck.v1.Release.$Properties
             * @property {foodtruck.v1.StockTask.$Properties|null} [task] Release task
             * @property {boolean|null} [wholeOrder] Release wholeOrder
             * @property {string|null} [author] Release author
             * @property {string|null} [reason] Release reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Release.
             * @memberof foodtruck.v1
             * @interface IRelease
             * @augments foodtruck.v1.Release.$Properties
             * @deprecated Use foodtruck.v1.Release.$Properties instead.
             */

            /**
             * Shape of a Release.
             * @typedef {foodtruck.v1.Release.$Properties} foodtruck.v1.Release.$Shape
             */

            /**
             * Constructs a new Release.
             * @memberof foodtruck.v1
             * @classdesc Represents a Release.
             * @constructor
             * @param {foodtruck.v1.Release.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Release = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Release task.
             * @member {foodtruck.v1.StockTask.$Properties|null|undefined} task
             * @memberof foodtruck.v1.Release
             * @instance
             */
            Release.prototype.task = null;

            /**
             * Release wholeOrder.
             * @member {boolean} wholeOrder
             * @memberof foodtruck.v1.Release
             * @instance
             */
            Release.prototype.wholeOrder = false;

            /**
             * Release author.
             * @member {string} author
             * @memberof foodtruck.v1.Release
             * @instance
             */
            Release.prototype.author = "";

            /**
             * Release reason.
             * @member {string} reason
             * @memberof foodtruck.v1.Release
             * @instance
             */
            Release.prototype.reason = "";

            /**
             * Creates a new Release instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Release
             * @static
             * @param {foodtruck.v1.Release.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Release} Release instance
             * @type {{
             *   (properties: foodtruck.v1.Release.$Shape): foodtruck.v1.Release & foodtruck.v1.Release.$Shape;
             *   (properties?: foodtruck.v1.Release.$Properties): foodtruck.v1.Release;
             * }}
             */
            Release.create = function(properties) {
                return new Release(properties);
            };

            /**
             * Encodes the specified Release message. Does not implicitly {@link foodtruck.v1.Release.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Release
             * @static
             * @param {foodtruck.v1.Release.$Properties} message Release message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Release.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.task != null)
                    $root.foodtruck.v1.StockTask.encode(message.task, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.wholeOrder != null && message.wholeOrder !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.wholeOrder);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.author);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Release message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Release
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Release & foodtruck.v1.Release.$Shape} Release
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Release.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Release();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.task = $root.foodtruck.v1.StockTask.decode(reader, reader.size(), $undefined, _depth + 1, message.task);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.wholeOrder = value;
                            else
                                delete message.wholeOrder;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Release;
        })();

        v1.Booking = (function() {

            /**
             * Properties of a Booking.
             * @typedef {Object} foodtruck.v1.Booking.$Properties
             * @property {string|null} [id] Booking id
             * @property {string|null} [kind] Booking kind
             * @property {Array.<foodtruck.v1.StockChange.$Properties>|null} [lines] Booking lines
             * @property {string|null} [author] Booking author
             * @property {string|null} [reason] Booking reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Booking.
             * @memberof foodtruck.v1
             * @interface IBooking
             * @augments foodtruck.v1.Booking.$Properties
             * @deprecated Use foodtruck.v1.Booking.$Properties instead.
             */

            /**
             * Shape of a Booking.
             * @typedef {foodtruck.v1.Booking.$Properties} foodtruck.v1.Booking.$Shape
             */

            /**
             * Constructs a new Booking.
             * @memberof foodtruck.v1
             * @classdesc Represents a Booking.
             * @constructor
             * @param {foodtruck.v1.Booking.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Booking = function (properties) {
                this.lines = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Booking id.
             * @member {string} id
             * @memberof foodtruck.v1.Booking
             * @instance
             */
            Booking.prototype.id = "";

            /**
             * Booking kind.
             * @member {string} kind
             * @memberof foodtruck.v1.Booking
             * @instance
             */
            Booking.prototype.kind = "";

            /**
             * Booking lines.
             * @member {Array.<foodtruck.v1.StockChange.$Properties>} lines
             * @memberof foodtruck.v1.Booking
             * @instance
             */
            Booking.prototype.lines = $util.emptyArray;

            /**
             * Booking author.
             * @member {string} author
             * @memberof foodtruck.v1.Booking
             * @instance
             */
            Booking.prototype.author = "";

            /**
             * Booking reason.
             * @member {string} reason
             * @memberof foodtruck.v1.Booking
             * @instance
             */
            Booking.prototype.reason = "";

            /**
             * Creates a new Booking instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.Booking
             * @static
             * @param {foodtruck.v1.Booking.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.Booking} Booking instance
             * @type {{
             *   (properties: foodtruck.v1.Booking.$Shape): foodtruck.v1.Booking & foodtruck.v1.Booking.$Shape;
             *   (properties?: foodtruck.v1.Booking.$Properties): foodtruck.v1.Booking;
             * }}
             */
            Booking.create = function(properties) {
                return new Booking(properties);
            };

            /**
             * Encodes the specified Booking message. Does not implicitly {@link foodtruck.v1.Booking.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.Booking
             * @static
             * @param {foodtruck.v1.Booking.$Properties} message Booking message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Booking.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.kind != null && message.kind !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.kind);
                if (message.lines != null && message.lines.length)
                    for (let i = 0; i < message.lines.length; ++i)
                        $root.foodtruck.v1.StockChange.encode(message.lines[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.author);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.reason);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Booking message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.Booking
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.Booking & foodtruck.v1.Booking.$Shape} Booking
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Booking.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.Booking();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.lines && message.lines.length))
                                message.lines = [];
                            message.lines.push($root.foodtruck.v1.StockChange.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Booking;
        })();

        v1.StockChange = (function() {

            /**
             * Properties of a StockChange.
             * @typedef {Object} foodtruck.v1.StockChange.$Properties
             * @property {string|null} [name] StockChange name
             * @property {number|null} [change] StockChange change
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StockChange.
             * @memberof foodtruck.v1
             * @interface IStockChange
             * @augments foodtruck.v1.StockChange.$Properties
             * @deprecated Use foodtruck.v1.StockChange.$Properties instead.
             */

            /**
             * Shape of a StockChange.
             * @typedef {foodtruck.v1.StockChange.$Properties} foodtruck.v1.StockChange.$Shape
             */

            /**
             * Constructs a new StockChange.
             * @memberof foodtruck.v1
             * @classdesc Represents a StockChange.
             * @constructor
             * @param {foodtruck.v1.StockChange.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StockChange = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StockChange name.
             * @member {string} name
             * @memberof foodtruck.v1.StockChange
             * @instance
             */
            StockChange.prototype.name = "";

            /**
             * StockChange change.
             * @member {number} change
             * @memberof foodtruck.v1.StockChange
             * @instance
             */
            StockChange.prototype.change = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new StockChange instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StockChange
             * @static
             * @param {foodtruck.v1.StockChange.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StockChange} StockChange instance
             * @type {{
             *   (properties: foodtruck.v1.StockChange.$Shape): foodtruck.v1.StockChange & foodtruck.v1.StockChange.$Shape;
             *   (properties?: foodtruck.v1.StockChange.$Properties): foodtruck.v1.StockChange;
             * }}
             */
            StockChange.create = function(properties) {
                return new StockChange(properties);
            };

            /**
             * Encodes the specified StockChange message. Does not implicitly {@link foodtruck.v1.StockChange.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StockChange
             * @static
             * @param {foodtruck.v1.StockChange.$Properties} message StockChange message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StockChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.change != null && (typeof message.change === "object" ? message.change.low || message.change.high : message.change !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).sint64(message.change);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StockChange message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StockChange
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockChange & foodtruck.v1.StockChange.$Shape} StockChange
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StockChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StockChange();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.change = value;
                            else
                                delete message.change;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StockChange;
        })();

        v1.ItemMark = (function() {

            /**
             * Properties of an ItemMark.
             * @typedef {Object} foodtruck.v1.ItemMark.$Properties
             * @property {string|null} [item] ItemMark item
             * @property {boolean|null} [off] ItemMark off
             * @property {string|null} [author] ItemMark author
             * @property {string|null} [reason] ItemMark reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ItemMark.
             * @memberof foodtruck.v1
             * @interface IItemMark
             * @augments foodtruck.v1.ItemMark.$Properties
             * @deprecated Use foodtruck.v1.ItemMark.$Properties instead.
             */

            /**
             * Shape of an ItemMark.
             * @typedef {foodtruck.v1.ItemMark.$Properties} foodtruck.v1.ItemMark.$Shape
             */

            /**
             * Constructs a new ItemMark.
             * @memberof foodtruck.v1
             * @classdesc Represents an ItemMark.
             * @constructor
             * @param {foodtruck.v1.ItemMark.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ItemMark = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ItemMark item.
             * @member {string} item
             * @memberof foodtruck.v1.ItemMark
             * @instance
             */
            ItemMark.prototype.item = "";

            /**
             * ItemMark off.
             * @member {boolean} off
             * @memberof foodtruck.v1.ItemMark
             * @instance
             */
            ItemMark.prototype.off = false;

            /**
             * ItemMark author.
             * @member {string} author
             * @memberof foodtruck.v1.ItemMark
             * @instance
             */
            ItemMark.prototype.author = "";

            /**
             * ItemMark reason.
             * @member {string} reason
             * @memberof foodtruck.v1.ItemMark
             * @instance
             */
            ItemMark.prototype.reason = "";

            /**
             * Creates a new ItemMark instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.ItemMark
             * @static
             * @param {foodtruck.v1.ItemMark.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.ItemMark} ItemMark instance
             * @type {{
             *   (properties: foodtruck.v1.ItemMark.$Shape): foodtruck.v1.ItemMark & foodtruck.v1.ItemMark.$Shape;
             *   (properties?: foodtruck.v1.ItemMark.$Properties): foodtruck.v1.ItemMark;
             * }}
             */
            ItemMark.create = function(properties) {
                return new ItemMark(properties);
            };

            /**
             * Encodes the specified ItemMark message. Does not implicitly {@link foodtruck.v1.ItemMark.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.ItemMark
             * @static
             * @param {foodtruck.v1.ItemMark.$Properties} message ItemMark message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ItemMark.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.off != null && message.off !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.off);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.author);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.reason);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ItemMark message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.ItemMark
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.ItemMark & foodtruck.v1.ItemMark.$Shape} ItemMark
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ItemMark.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.ItemMark();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.off = value;
                            else
                                delete message.off;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return ItemMark;
        })();

        v1.StockQuery = (function() {

            /**
             * Properties of a StockQuery.
             * @typedef {Object} foodtruck.v1.StockQuery.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StockQuery.
             * @memberof foodtruck.v1
             * @interface IStockQuery
             * @augments foodtruck.v1.StockQuery.$Properties
             * @deprecated Use foodtruck.v1.StockQuery.$Properties instead.
             */

            /**
             * Shape of a StockQuery.
             * @typedef {foodtruck.v1.StockQuery.$Properties} foodtruck.v1.StockQuery.$Shape
             */

            /**
             * Constructs a new StockQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents a StockQuery.
             * @constructor
             * @param {foodtruck.v1.StockQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StockQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new StockQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StockQuery
             * @static
             * @param {foodtruck.v1.StockQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StockQuery} StockQuery instance
             * @type {{
             *   (properties: foodtruck.v1.StockQuery.$Shape): foodtruck.v1.StockQuery & foodtruck.v1.StockQuery.$Shape;
             *   (properties?: foodtruck.v1.StockQuery.$Properties): foodtruck.v1.StockQuery;
             * }}
             */
            StockQuery.create = function(properties) {
                return new StockQuery(properties);
            };

            /**
             * Encodes the specified StockQuery message. Does not implicitly {@link foodtruck.v1.StockQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StockQuery
             * @static
             * @param {foodtruck.v1.StockQuery.$Properties} message StockQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StockQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StockQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StockQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockQuery & foodtruck.v1.StockQuery.$Shape} StockQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StockQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StockQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StockQuery;
        })();

        v1.LedgerQuery = (function() {

            /**
             * Properties of a LedgerQuery.
             * @typedef {Object} foodtruck.v1.LedgerQuery.$Properties
             * @property {number|null} [limit] LedgerQuery limit
             * @property {number|null} [before] LedgerQuery before
             * @property {string|null} [ingredient] LedgerQuery ingredient
             * @property {string|null} [kind] LedgerQuery kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LedgerQuery.
             * @memberof foodtruck.v1
             * @interface ILedgerQuery
             * @augments foodtruck.v1.LedgerQuery.$Properties
             * @deprecated Use foodtruck.v1.LedgerQuery.$Properties instead.
             */

            /**
             * Shape of a LedgerQuery.
             * @typedef {foodtruck.v1.LedgerQuery.$Properties} foodtruck.v1.LedgerQuery.$Shape
             */

            /**
             * Constructs a new LedgerQuery.
             * @memberof foodtruck.v1
             * @classdesc Represents a LedgerQuery.
             * @constructor
             * @param {foodtruck.v1.LedgerQuery.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LedgerQuery = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LedgerQuery limit.
             * @member {number} limit
             * @memberof foodtruck.v1.LedgerQuery
             * @instance
             */
            LedgerQuery.prototype.limit = 0;

            /**
             * LedgerQuery before.
             * @member {number} before
             * @memberof foodtruck.v1.LedgerQuery
             * @instance
             */
            LedgerQuery.prototype.before = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LedgerQuery ingredient.
             * @member {string} ingredient
             * @memberof foodtruck.v1.LedgerQuery
             * @instance
             */
            LedgerQuery.prototype.ingredient = "";

            /**
             * LedgerQuery kind.
             * @member {string} kind
             * @memberof foodtruck.v1.LedgerQuery
             * @instance
             */
            LedgerQuery.prototype.kind = "";

            /**
             * Creates a new LedgerQuery instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.LedgerQuery
             * @static
             * @param {foodtruck.v1.LedgerQuery.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.LedgerQuery} LedgerQuery instance
             * @type {{
             *   (properties: foodtruck.v1.LedgerQuery.$Shape): foodtruck.v1.LedgerQuery & foodtruck.v1.LedgerQuery.$Shape;
             *   (properties?: foodtruck.v1.LedgerQuery.$Properties): foodtruck.v1.LedgerQuery;
             * }}
             */
            LedgerQuery.create = function(properties) {
                return new LedgerQuery(properties);
            };

            /**
             * Encodes the specified LedgerQuery message. Does not implicitly {@link foodtruck.v1.LedgerQuery.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.LedgerQuery
             * @static
             * @param {foodtruck.v1.LedgerQuery.$Properties} message LedgerQuery message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LedgerQuery.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.limit != null && message.limit !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.limit);
                if (message.before != null && (typeof message.before === "object" ? message.before.low || message.before.high : message.before !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.before);
                if (message.ingredient != null && message.ingredient !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.ingredient);
                if (message.kind != null && message.kind !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.kind);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LedgerQuery message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.LedgerQuery
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.LedgerQuery & foodtruck.v1.LedgerQuery.$Shape} LedgerQuery
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LedgerQuery.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.LedgerQuery();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.limit = value;
                            else
                                delete message.limit;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.before = value;
                            else
                                delete message.before;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ingredient = value;
                            else
                                delete message.ingredient;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LedgerQuery;
        })();

        v1.StockView = (function() {

            /**
             * Properties of a StockView.
             * @typedef {Object} foodtruck.v1.StockView.$Properties
             * @property {number|null} [revision] StockView revision
             * @property {number|null} [atMs] StockView atMs
             * @property {Array.<foodtruck.v1.IngredientStock.$Properties>|null} [ingredients] StockView ingredients
             * @property {Array.<foodtruck.v1.OffItem.$Properties>|null} [off] StockView off
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StockView.
             * @memberof foodtruck.v1
             * @interface IStockView
             * @augments foodtruck.v1.StockView.$Properties
             * @deprecated Use foodtruck.v1.StockView.$Properties instead.
             */

            /**
             * Shape of a StockView.
             * @typedef {foodtruck.v1.StockView.$Properties} foodtruck.v1.StockView.$Shape
             */

            /**
             * Constructs a new StockView.
             * @memberof foodtruck.v1
             * @classdesc Represents a StockView.
             * @constructor
             * @param {foodtruck.v1.StockView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StockView = function (properties) {
                this.ingredients = [];
                this.off = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StockView revision.
             * @member {number} revision
             * @memberof foodtruck.v1.StockView
             * @instance
             */
            StockView.prototype.revision = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StockView atMs.
             * @member {number} atMs
             * @memberof foodtruck.v1.StockView
             * @instance
             */
            StockView.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * StockView ingredients.
             * @member {Array.<foodtruck.v1.IngredientStock.$Properties>} ingredients
             * @memberof foodtruck.v1.StockView
             * @instance
             */
            StockView.prototype.ingredients = $util.emptyArray;

            /**
             * StockView off.
             * @member {Array.<foodtruck.v1.OffItem.$Properties>} off
             * @memberof foodtruck.v1.StockView
             * @instance
             */
            StockView.prototype.off = $util.emptyArray;

            /**
             * Creates a new StockView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StockView
             * @static
             * @param {foodtruck.v1.StockView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StockView} StockView instance
             * @type {{
             *   (properties: foodtruck.v1.StockView.$Shape): foodtruck.v1.StockView & foodtruck.v1.StockView.$Shape;
             *   (properties?: foodtruck.v1.StockView.$Properties): foodtruck.v1.StockView;
             * }}
             */
            StockView.create = function(properties) {
                return new StockView(properties);
            };

            /**
             * Encodes the specified StockView message. Does not implicitly {@link foodtruck.v1.StockView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StockView
             * @static
             * @param {foodtruck.v1.StockView.$Properties} message StockView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StockView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && (typeof message.revision === "object" ? message.revision.low || message.revision.high : message.revision !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.revision);
                if (message.atMs != null && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.atMs);
                if (message.ingredients != null && message.ingredients.length)
                    for (let i = 0; i < message.ingredients.length; ++i)
                        $root.foodtruck.v1.IngredientStock.encode(message.ingredients[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.off != null && message.off.length)
                    for (let i = 0; i < message.off.length; ++i)
                        $root.foodtruck.v1.OffItem.encode(message.off[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StockView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StockView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockView & foodtruck.v1.StockView.$Shape} StockView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StockView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StockView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.revision = value;
                            else
                                delete message.revision;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ingredients && message.ingredients.length))
                                message.ingredients = [];
                            message.ingredients.push($root.foodtruck.v1.IngredientStock.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.off && message.off.length))
                                message.off = [];
                            message.off.push($root.foodtruck.v1.OffItem.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StockView;
        })();

        v1.IngredientStock = (function() {

            /**
             * Properties of an IngredientStock.
             * @typedef {Object} foodtruck.v1.IngredientStock.$Properties
             * @property {string|null} [name] IngredientStock name
             * @property {string|null} [title] IngredientStock title
             * @property {string|null} [unit] IngredientStock unit
             * @property {number|null} [stock] IngredientStock stock
             * @property {number|null} [reserved] IngredientStock reserved
             * @property {number|null} [available] IngredientStock available
             * @property {number|null} [lowMark] IngredientStock lowMark
             * @property {boolean|null} [low] IngredientStock low
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an IngredientStock.
             * @memberof foodtruck.v1
             * @interface IIngredientStock
             * @augments foodtruck.v1.IngredientStock.$Properties
             * @deprecated Use foodtruck.v1.IngredientStock.$Properties instead.
             */

            /**
             * Shape of an IngredientStock.
             * @typedef {foodtruck.v1.IngredientStock.$Properties} foodtruck.v1.IngredientStock.$Shape
             */

            /**
             * Constructs a new IngredientStock.
             * @memberof foodtruck.v1
             * @classdesc Represents an IngredientStock.
             * @constructor
             * @param {foodtruck.v1.IngredientStock.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const IngredientStock = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * IngredientStock name.
             * @member {string} name
             * @memberof foodtruck.v1.IngredientStock
             * @instance
             */
            IngredientStock.prototype.name = "";

            /**
             * IngredientStock title.
             * @member {string} title
             * @memberof foodtruck.v1.IngredientStock
             * @instance
             */
            IngredientStock.prototype.title = "";

            /**
             * IngredientStock unit.
             * @member {string} unit
             * @memberof foodtruck.v1.IngredientStock
             * @instance
             */
            IngredientStock.prototype.unit = "";

            /**
             * IngredientStock stock.
             * @member {number} stock
             * @memberof foodtruck.v1.IngredientStock
             * @instance
             */
            IngredientStock.prototype.stock = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * IngredientStock reserved.
             * @member {number} reserved
             * @memberof foodtruck.v1.IngredientStock
             * @instance
             */
            IngredientStock.prototype.reserved = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * IngredientStock available.
             * @member {number} available
             * @memberof foodtruck.v1.IngredientStock
             * @instance
             */
            IngredientStock.prototype.available = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * IngredientStock lowMark.
             * @member {number} lowMark
             * @memberof foodtruck.v1.IngredientStock
             * @instance
             */
            IngredientStock.prototype.lowMark = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * IngredientStock low.
             * @member {boolean} low
             * @memberof foodtruck.v1.IngredientStock
             * @instance
             */
            IngredientStock.prototype.low = false;

            /**
             * Creates a new IngredientStock instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.IngredientStock
             * @static
             * @param {foodtruck.v1.IngredientStock.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.IngredientStock} IngredientStock instance
             * @type {{
             *   (properties: foodtruck.v1.IngredientStock.$Shape): foodtruck.v1.IngredientStock & foodtruck.v1.IngredientStock.$Shape;
             *   (properties?: foodtruck.v1.IngredientStock.$Properties): foodtruck.v1.IngredientStock;
             * }}
             */
            IngredientStock.create = function(properties) {
                return new IngredientStock(properties);
            };

            /**
             * Encodes the specified IngredientStock message. Does not implicitly {@link foodtruck.v1.IngredientStock.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.IngredientStock
             * @static
             * @param {foodtruck.v1.IngredientStock.$Properties} message IngredientStock message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            IngredientStock.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.title != null && message.title !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.title);
                if (message.unit != null && message.unit !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.unit);
                if (message.stock != null && (typeof message.stock === "object" ? message.stock.low || message.stock.high : message.stock !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.stock);
                if (message.reserved != null && (typeof message.reserved === "object" ? message.reserved.low || message.reserved.high : message.reserved !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.reserved);
                if (message.available != null && (typeof message.available === "object" ? message.available.low || message.available.high : message.available !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.available);
                if (message.lowMark != null && (typeof message.lowMark === "object" ? message.lowMark.low || message.lowMark.high : message.lowMark !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.lowMark);
                if (message.low != null && message.low !== false)
                    writer.uint32(/* id 8, wireType 0 =*/64).bool(message.low);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an IngredientStock message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.IngredientStock
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.IngredientStock & foodtruck.v1.IngredientStock.$Shape} IngredientStock
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            IngredientStock.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.IngredientStock();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.title = value;
                            else
                                delete message.title;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.unit = value;
                            else
                                delete message.unit;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.stock = value;
                            else
                                delete message.stock;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.reserved = value;
                            else
                                delete message.reserved;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.available = value;
                            else
                                delete message.available;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.lowMark = value;
                            else
                                delete message.lowMark;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.low = value;
                            else
                                delete message.low;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return IngredientStock;
        })();

        v1.OffItem = (function() {

            /**
             * Properties of an OffItem.
             * @typedef {Object} foodtruck.v1.OffItem.$Properties
             * @property {string|null} [item] OffItem item
             * @property {string|null} [author] OffItem author
             * @property {string|null} [reason] OffItem reason
             * @property {number|null} [sinceMs] OffItem sinceMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OffItem.
             * @memberof foodtruck.v1
             * @interface IOffItem
             * @augments foodtruck.v1.OffItem.$Properties
             * @deprecated Use foodtruck.v1.OffItem.$Properties instead.
             */

            /**
             * Shape of an OffItem.
             * @typedef {foodtruck.v1.OffItem.$Properties} foodtruck.v1.OffItem.$Shape
             */

            /**
             * Constructs a new OffItem.
             * @memberof foodtruck.v1
             * @classdesc Represents an OffItem.
             * @constructor
             * @param {foodtruck.v1.OffItem.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OffItem = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OffItem item.
             * @member {string} item
             * @memberof foodtruck.v1.OffItem
             * @instance
             */
            OffItem.prototype.item = "";

            /**
             * OffItem author.
             * @member {string} author
             * @memberof foodtruck.v1.OffItem
             * @instance
             */
            OffItem.prototype.author = "";

            /**
             * OffItem reason.
             * @member {string} reason
             * @memberof foodtruck.v1.OffItem
             * @instance
             */
            OffItem.prototype.reason = "";

            /**
             * OffItem sinceMs.
             * @member {number} sinceMs
             * @memberof foodtruck.v1.OffItem
             * @instance
             */
            OffItem.prototype.sinceMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new OffItem instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.OffItem
             * @static
             * @param {foodtruck.v1.OffItem.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.OffItem} OffItem instance
             * @type {{
             *   (properties: foodtruck.v1.OffItem.$Shape): foodtruck.v1.OffItem & foodtruck.v1.OffItem.$Shape;
             *   (properties?: foodtruck.v1.OffItem.$Properties): foodtruck.v1.OffItem;
             * }}
             */
            OffItem.create = function(properties) {
                return new OffItem(properties);
            };

            /**
             * Encodes the specified OffItem message. Does not implicitly {@link foodtruck.v1.OffItem.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.OffItem
             * @static
             * @param {foodtruck.v1.OffItem.$Properties} message OffItem message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OffItem.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.item != null && message.item !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.item);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.author);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.reason);
                if (message.sinceMs != null && (typeof message.sinceMs === "object" ? message.sinceMs.low || message.sinceMs.high : message.sinceMs !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.sinceMs);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OffItem message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.OffItem
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.OffItem & foodtruck.v1.OffItem.$Shape} OffItem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OffItem.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.OffItem();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.item = value;
                            else
                                delete message.item;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OffItem;
        })();

        v1.LedgerView = (function() {

            /**
             * Properties of a LedgerView.
             * @typedef {Object} foodtruck.v1.LedgerView.$Properties
             * @property {Array.<foodtruck.v1.LedgerEntry.$Properties>|null} [entries] LedgerView entries
             * @property {number|null} [before] LedgerView before
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LedgerView.
             * @memberof foodtruck.v1
             * @interface ILedgerView
             * @augments foodtruck.v1.LedgerView.$Properties
             * @deprecated Use foodtruck.v1.LedgerView.$Properties instead.
             */

            /**
             * Shape of a LedgerView.
             * @typedef {foodtruck.v1.LedgerView.$Properties} foodtruck.v1.LedgerView.$Shape
             */

            /**
             * Constructs a new LedgerView.
             * @memberof foodtruck.v1
             * @classdesc Represents a LedgerView.
             * @constructor
             * @param {foodtruck.v1.LedgerView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LedgerView = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LedgerView entries.
             * @member {Array.<foodtruck.v1.LedgerEntry.$Properties>} entries
             * @memberof foodtruck.v1.LedgerView
             * @instance
             */
            LedgerView.prototype.entries = $util.emptyArray;

            /**
             * LedgerView before.
             * @member {number} before
             * @memberof foodtruck.v1.LedgerView
             * @instance
             */
            LedgerView.prototype.before = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * Creates a new LedgerView instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.LedgerView
             * @static
             * @param {foodtruck.v1.LedgerView.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.LedgerView} LedgerView instance
             * @type {{
             *   (properties: foodtruck.v1.LedgerView.$Shape): foodtruck.v1.LedgerView & foodtruck.v1.LedgerView.$Shape;
             *   (properties?: foodtruck.v1.LedgerView.$Properties): foodtruck.v1.LedgerView;
             * }}
             */
            LedgerView.create = function(properties) {
                return new LedgerView(properties);
            };

            /**
             * Encodes the specified LedgerView message. Does not implicitly {@link foodtruck.v1.LedgerView.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.LedgerView
             * @static
             * @param {foodtruck.v1.LedgerView.$Properties} message LedgerView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LedgerView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.foodtruck.v1.LedgerEntry.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.before != null && (typeof message.before === "object" ? message.before.low || message.before.high : message.before !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.before);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LedgerView message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.LedgerView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.LedgerView & foodtruck.v1.LedgerView.$Shape} LedgerView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LedgerView.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.LedgerView();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.foodtruck.v1.LedgerEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.before = value;
                            else
                                delete message.before;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LedgerView;
        })();

        v1.LedgerEntry = (function() {

            /**
             * Properties of a LedgerEntry.
             * @typedef {Object} foodtruck.v1.LedgerEntry.$Properties
             * @property {number|null} [sequence] LedgerEntry sequence
             * @property {number|null} [atMs] LedgerEntry atMs
             * @property {string|null} [kind] LedgerEntry kind
             * @property {string|null} [ingredient] LedgerEntry ingredient
             * @property {number|null} [change] LedgerEntry change
             * @property {number|null} [reservedChange] LedgerEntry reservedChange
             * @property {number|null} [stock] LedgerEntry stock
             * @property {number|null} [reserved] LedgerEntry reserved
             * @property {number|null} [order] LedgerEntry order
             * @property {number|null} [ticket] LedgerEntry ticket
             * @property {number|null} [step] LedgerEntry step
             * @property {string|null} [booking] LedgerEntry booking
             * @property {string|null} [author] LedgerEntry author
             * @property {string|null} [reason] LedgerEntry reason
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LedgerEntry.
             * @memberof foodtruck.v1
             * @interface ILedgerEntry
             * @augments foodtruck.v1.LedgerEntry.$Properties
             * @deprecated Use foodtruck.v1.LedgerEntry.$Properties instead.
             */

            /**
             * Shape of a LedgerEntry.
             * @typedef {foodtruck.v1.LedgerEntry.$Properties} foodtruck.v1.LedgerEntry.$Shape
             */

            /**
             * Constructs a new LedgerEntry.
             * @memberof foodtruck.v1
             * @classdesc Represents a LedgerEntry.
             * @constructor
             * @param {foodtruck.v1.LedgerEntry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LedgerEntry = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LedgerEntry sequence.
             * @member {number} sequence
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.sequence = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LedgerEntry atMs.
             * @member {number} atMs
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LedgerEntry kind.
             * @member {string} kind
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.kind = "";

            /**
             * LedgerEntry ingredient.
             * @member {string} ingredient
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.ingredient = "";

            /**
             * LedgerEntry change.
             * @member {number} change
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.change = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LedgerEntry reservedChange.
             * @member {number} reservedChange
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.reservedChange = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * LedgerEntry stock.
             * @member {number} stock
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.stock = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LedgerEntry reserved.
             * @member {number} reserved
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.reserved = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

            /**
             * LedgerEntry order.
             * @member {number} order
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.order = 0;

            /**
             * LedgerEntry ticket.
             * @member {number} ticket
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.ticket = 0;

            /**
             * LedgerEntry step.
             * @member {number} step
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.step = 0;

            /**
             * LedgerEntry booking.
             * @member {string} booking
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.booking = "";

            /**
             * LedgerEntry author.
             * @member {string} author
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.author = "";

            /**
             * LedgerEntry reason.
             * @member {string} reason
             * @memberof foodtruck.v1.LedgerEntry
             * @instance
             */
            LedgerEntry.prototype.reason = "";

            /**
             * Creates a new LedgerEntry instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.LedgerEntry
             * @static
             * @param {foodtruck.v1.LedgerEntry.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.LedgerEntry} LedgerEntry instance
             * @type {{
             *   (properties: foodtruck.v1.LedgerEntry.$Shape): foodtruck.v1.LedgerEntry & foodtruck.v1.LedgerEntry.$Shape;
             *   (properties?: foodtruck.v1.LedgerEntry.$Properties): foodtruck.v1.LedgerEntry;
             * }}
             */
            LedgerEntry.create = function(properties) {
                return new LedgerEntry(properties);
            };

            /**
             * Encodes the specified LedgerEntry message. Does not implicitly {@link foodtruck.v1.LedgerEntry.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.LedgerEntry
             * @static
             * @param {foodtruck.v1.LedgerEntry.$Properties} message LedgerEntry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LedgerEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sequence != null && (typeof message.sequence === "object" ? message.sequence.low || message.sequence.high : message.sequence !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.sequence);
                if (message.atMs != null && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.atMs);
                if (message.kind != null && message.kind !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                if (message.ingredient != null && message.ingredient !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.ingredient);
                if (message.change != null && (typeof message.change === "object" ? message.change.low || message.change.high : message.change !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).sint64(message.change);
                if (message.reservedChange != null && (typeof message.reservedChange === "object" ? message.reservedChange.low || message.reservedChange.high : message.reservedChange !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).sint64(message.reservedChange);
                if (message.stock != null && (typeof message.stock === "object" ? message.stock.low || message.stock.high : message.stock !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.stock);
                if (message.reserved != null && (typeof message.reserved === "object" ? message.reserved.low || message.reserved.high : message.reserved !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.reserved);
                if (message.order != null && message.order !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.order);
                if (message.ticket != null && message.ticket !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.ticket);
                if (message.step != null && message.step !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.step);
                if (message.booking != null && message.booking !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.booking);
                if (message.author != null && message.author !== "")
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.author);
                if (message.reason != null && message.reason !== "")
                    writer.uint32(/* id 14, wireType 2 =*/114).string(message.reason);
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LedgerEntry message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.LedgerEntry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.LedgerEntry & foodtruck.v1.LedgerEntry.$Shape} LedgerEntry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LedgerEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.LedgerEntry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.sequence = value;
                            else
                                delete message.sequence;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.atMs = value;
                            else
                                delete message.atMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ingredient = value;
                            else
                                delete message.ingredient;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.change = value;
                            else
                                delete message.change;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.sint64()) === "object" ? value.low || value.high : value !== 0)
                                message.reservedChange = value;
                            else
                                delete message.reservedChange;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.stock = value;
                            else
                                delete message.stock;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                message.reserved = value;
                            else
                                delete message.reserved;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.order = value;
                            else
                                delete message.order;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ticket = value;
                            else
                                delete message.ticket;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.step = value;
                            else
                                delete message.step;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.booking = value;
                            else
                                delete message.booking;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.author = value;
                            else
                                delete message.author;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.reason = value;
                            else
                                delete message.reason;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return LedgerEntry;
        })();

        v1.StockSnapshot = (function() {

            /**
             * Properties of a StockSnapshot.
             * @typedef {Object} foodtruck.v1.StockSnapshot.$Properties
             * @property {number|null} [major] StockSnapshot major
             * @property {number|null} [minor] StockSnapshot minor
             * @property {foodtruck.v1.StockView.$Properties|null} [stock] StockSnapshot stock
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StockSnapshot.
             * @memberof foodtruck.v1
             * @interface IStockSnapshot
             * @augments foodtruck.v1.StockSnapshot.$Properties
             * @deprecated Use foodtruck.v1.StockSnapshot.$Properties instead.
             */

            /**
             * Shape of a StockSnapshot.
             * @typedef {foodtruck.v1.StockSnapshot.$Properties} foodtruck.v1.StockSnapshot.$Shape
             */

            /**
             * Constructs a new StockSnapshot.
             * @memberof foodtruck.v1
             * @classdesc Represents a StockSnapshot.
             * @constructor
             * @param {foodtruck.v1.StockSnapshot.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StockSnapshot = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StockSnapshot major.
             * @member {number} major
             * @memberof foodtruck.v1.StockSnapshot
             * @instance
             */
            StockSnapshot.prototype.major = 0;

            /**
             * StockSnapshot minor.
             * @member {number} minor
             * @memberof foodtruck.v1.StockSnapshot
             * @instance
             */
            StockSnapshot.prototype.minor = 0;

            /**
             * StockSnapshot stock.
             * @member {foodtruck.v1.StockView.$Properties|null|undefined} stock
             * @memberof foodtruck.v1.StockSnapshot
             * @instance
             */
            StockSnapshot.prototype.stock = null;

            /**
             * Creates a new StockSnapshot instance using the specified properties.
             * @function create
             * @memberof foodtruck.v1.StockSnapshot
             * @static
             * @param {foodtruck.v1.StockSnapshot.$Properties=} [properties] Properties to set
             * @returns {foodtruck.v1.StockSnapshot} StockSnapshot instance
             * @type {{
             *   (properties: foodtruck.v1.StockSnapshot.$Shape): foodtruck.v1.StockSnapshot & foodtruck.v1.StockSnapshot.$Shape;
             *   (properties?: foodtruck.v1.StockSnapshot.$Properties): foodtruck.v1.StockSnapshot;
             * }}
             */
            StockSnapshot.create = function(properties) {
                return new StockSnapshot(properties);
            };

            /**
             * Encodes the specified StockSnapshot message. Does not implicitly {@link foodtruck.v1.StockSnapshot.verify|verify} messages.
             * @function encode
             * @memberof foodtruck.v1.StockSnapshot
             * @static
             * @param {foodtruck.v1.StockSnapshot.$Properties} message StockSnapshot message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StockSnapshot.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.major != null && message.major !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                if (message.minor != null && message.minor !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                if (message.stock != null)
                    $root.foodtruck.v1.StockView.encode(message.stock, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null)
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StockSnapshot message from the specified reader or buffer.
             * @function decode
             * @memberof foodtruck.v1.StockSnapshot
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {foodtruck.v1.StockSnapshot & foodtruck.v1.StockSnapshot.$Shape} StockSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StockSnapshot.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.foodtruck.v1.StockSnapshot();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.major = value;
                            else
                                delete message.major;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minor = value;
                            else
                                delete message.minor;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.stock = $root.foodtruck.v1.StockView.decode(reader, reader.size(), $undefined, _depth + 1, message.stock);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StockSnapshot;
        })();

        return v1;
    })();

    return foodtruck;
})();

export {
  $root as default
};
