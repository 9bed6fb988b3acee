import { split, type Words } from "./words.ts";

/** Parts of English sentences, made for this benchmark. */
export const english: Words = {
  openings: split(`
    In most cases|After a restart|Before the first use|As a rule|Once a week|During the night|
    On older models|If the lamp is red,|When the room is dark,|While the battery lasts,|For safety|
    Without a network|With the cover closed,|At the second attempt|From this moment|On request|By default|
    Now and then|Since the last update|In the workshop|Under heavy load|Outside office hours|
    Until the seal is broken,|According to the plan
  `),
  subjects: split(`
    the pump|the small valve|every sensor|the main board|a trained helper|the owner|the green lamp|
    the outer case|this heater|the spare filter|the timer|a second motor|the reader|the display|
    the network card|each drawer|the safety switch|the cooling fan|a courier|the morning shift|
    the water tank|the label printer|the camera|the front door|the archive|a neighbour|the control room|
    the power supply|the garden robot|the loading arm|the weather station|the scale|the ticket desk|
    the signal cable|the storage rack|the night guard|the paint roller|the elevator|the greenhouse|the ferry
  `),
  verbs: split(`
    checks|replaces|opens|stores|measures|cleans|protects|lifts|counts|reports|marks|warms|dries|sorts|
    moves|seals|tests|records|copies|connects|blocks|releases|prints|weighs|paints|covers|drains|repairs|
    follows|signals|compares|delivers|turns over|sends back|keeps|inspects|balances|renews
  `),
  objects: split(`
    the incoming pressure|a worn gasket|the list of parts|the monthly report|two glass bottles|
    the oil level|the empty box|the wooden frame|a short message|the return parcel|the old password|
    the air channel|the copper pipe|all loose screws|the serial plate|a blank form|the paper roll|
    the steel rope|the rain gauge|the visitor badge|the spare key|the broken tile|the yellow card|
    the soil sample|a sealed envelope|the floor mat|the speed limit|the inner tube|the backup disk|
    the cable drum|the window handle|the price tag|the travel plan|a fresh towel|the lower shelf|
    the fire blanket|the delivery note|the ceiling lamp|the rubber wheel|the first drawing
  `),
  endings: split(`
    within ten minutes|without any tools|at room temperature|in the shade|behind the left wall|
    with a soft cloth|by hand|until it clicks|for at least an hour|next to the entrance|
    as shown in the drawing|before lunch|in three short steps|from the outside|on a flat table|
    near the stairs|with both hands|in the order of arrival|after a short pause|at half speed|
    under the blue cover|for the whole season|in a quiet corner|twice in a row|against the wind|
    on the upper floor|with clean gloves|at the end of the month|in the open air|through the side window|
    on behalf of the office|below the freezing point|inside the yellow zone|in the presence of a witness|
    across the yard
  `),
  sections: split(`
    What you need|Before you begin|Step by step|If it does not work|What changes afterwards|
    How long it takes|Common mistakes|When to ask for help|How to check the result|Where to find the parts|
    What it costs|How to go back
  `),
  title: (object, name) => `${name}: how to handle ${object}`,
  link: (link) => `More about this is in ${link}.`,
  named: (name, number) => `The part ${name} has the number ${number} and stands in the catalogue.`,
  extra: 0,
  syllables: split(`
    ba|cor|dan|el|fi|gra|hol|in|jo|ka|lum|mer|no|or|pel|qui|ras|so|tin|ul|vo|wex|yar|zet
  `),
};
