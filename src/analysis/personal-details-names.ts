/** First names met in the United Kingdom, of many origins, to prompt a moderator; no list of names is ever whole. */

/** Names that are hardly ever anything else. */
const plainNames = `
Aaron Abdul Abdullah Abi Abigail Abraham Ada Adam Adele Adrian Agnes Agnieszka Ahmed Aidan Aiden Aileen Aimee Aisha Aishah Akash Akeem Alan Albert Aleksandra Aleksander Alexander Alexandra Alexandru
Alfie Alfred Ali Alice Alicia Alina Alison Alistair Allan Allison Alyssa Amanda Amar Amara Amelia Amelie Amina Aminah Amir Amirah Amit Amrit Amy Ana Anastasia Andrea Andreea Andrei Andrew Andy Aneesa Angela Angus
Angharad Anika Anil Anita Anna Annabel Anne Annette Annie Anthony Antonia Antony Anwar Anya Aoife Archie Ariana Arjun Arnav Arran Arthur Arun Aryan Asha Ashleigh Ashok Asif Asim Astrid Ava Ayaan Ayesha Aysha Ayo Azra
Babatunde Barbara Barry Bartosz Beata Beatrice Becca Becky Belinda Ben Benedict Benjamin Bernadette Bernard Bethan Bethany Beti Beverley Bhavna Bilal Blessing Bogdan Boris Brandon Brenda Brendan Brian Bridget Bronwen Bruce Bryan Bryony
Caitlin Caleb Callum Calum Cameron Camilla Carl Carla Carly Carmel Caroline Carolyn Carrie Carwyn Caryl Cathal Catherine Catrin Cecilia Celia Ceri Charlene Charles Charlie Charlotte Cheryl Chidi Chiara Chidera Chinedu Chioma Chloe
Chris Christina Christine Christopher Ciara Cian Claire Clara Clare Claudia Clive Colette Colin Colleen Connor Conor Corinne Courtney Craig Cristina Curtis Cynthia
Daisuke Damian Damien Damilola Dan Daniel Daniela Danielle Danny Daphne Darius Darren Dariusz Daud David Dawid Debbie Deborah Debra Declan Deepak Deepika Delyth Denise Dennis Derek Desmond Devon Dewi Diane Diana Dilys Dinesh Dmitri Dominic Dominik Donald Donna Doreen Doris Dorota Dorothy Douglas Duncan Dylan
Eamon Ebony Eddie Edith Edmund Eduardo Edward Edwin Efe Eileen Eilidh Eimear Eirlys Elaine Eleanor Elena Eleri Elias Elif Elijah Elin Eliza Elizabeth Ella Ellen Ellie Elliot Elliott Ellis Eloise Elsie Elsa Emeka Emile Emilia Emily Emma Emmanuel Enoch Eoin Erica Erik Erin Ernest Esme Esther Ethan Eugene Eunice Eva Evan Eve Evelyn Evie Ewa Ewan Ezra
Fadumo Fahad Faisal Faiza Faizan Farah Farhan Fatema Fatima Fatimah Fatou Felicity Felix Femi Fergus Ffion Filip Fiona Folake Frances Francesca Francis Frank Frankie Franklin Fraser Fred Freddie Frederick Freya Funmi
Gabriel Gabriela Gabriella Gail Gareth Gary Gavin Gemma Geoff Geoffrey George Georgie Georgina Gerald Geraldine Gerard Gethin Gillian Gina Giorgia Giovanni Giulia Gladys Glen Glenys Glyn Gordon Graham Grainne Greg Gregory Grzegorz Gulsen Gurpreet Gwen Gwyneth Gwenllian
Habib Hadiya Hafsa Hafsah Hamish Hamza Hana Hanna Hannah Hari Harish Harleen Harold Haroon Harpreet Harriet Harris Harry Harvey Hasan Hassan Hayden Hayley Heidi Helen Helena Henry Hilary Hina Hollie Howard Hubert Hugh Hugo Humza Husna Hussain Hussein
Iain Ian Ibrahim Idris Ieuan Ifan Ifeanyi Ifeoma Igor Ikram Ilyas Iman Imani Imogen Imran Ines Ingrid Ioan Ioana Iqbal Iqra Irena Irene Isaac Isabel Isabella Isabelle Isha Ishaan Isla Ismail Isobel Issa Ivan Ivy Iwan Izabela
Jaan Jack Jackie Jacob Jacqueline Jacqui Jade Jagdeep Jake Jakub Jamal James Jamie Jamila Jan Jane Janet Janice Janina Jared Jasmin Jason Jaspreet Javed Jayden Jayne Jean Jeanette Jeff Jeffrey Jemima Jen Jennifer Jenny Jeremy Jerome Jess Jessica Jill Jim Jo Joan Joanna Joanne Jodie Joe Joel John Johnny Jolanta Jon Jonah Jonathan Joseph Josephine Josh Joshua Josie Joyce Juan Jude Judith Judy Julia Julian Julie Juliet Justin Justyna
Kabir Kacper Kadija Kaitlyn Kamal Kamil Kamran Karen Karim Karina Karl Karol Karolina Kasia Kate Katarzyna Katherine Kathleen Kathryn Kathy Katie Katrina Katy Kavita Kayleigh Keeley Keira Keith Kelechi Kelly Kemi Ken Kenneth Keri Kerry Kevin Khadija Khadijah Khalid Kian Kieran Kim Kiran Kirsten Kirstie Kirsty Kofi Konrad Kristina Krystyna Krzysztof Kumar Kwame Kyle Kylie
Laila Laura Lauren Laurence Layla Leah Leanne Lee Leela Leila Len Lena Leo Leon Leonard Lesley Leszek Lewis Liam Libby Lili Lillian Lily Linda Lindsay Lisa Llewelyn Llinos Lloyd Lois Loredana Lorna Lorraine Louis Louise Luca Lucas Lucia Lucy Luka Lukasz Luke Lydia Lynda Lynn Lynne Lynsey
Mabel Maciej Madeleine Madison Magda Magdalena Mahmoud Mahnoor Maisie Maja Malcolm Malgorzata Malik Mandeep Mandy Manjit Manoj Marcel Marcin Marcus Marek Margaret Maria Mariam Marian Marie Marina Mario Marion Marilyn Marta Martha Martin Martyn Mary Maryam Mason Mateusz Matt Matteo Matthew Maureen Maxwell Maya Megan Meera Mehmet Meena Meinir Melanie Melissa Mercedes Meryl Mia Michael Michaela Michal Michelle Miguel Mihai Mike Mikolaj Mila Millie Milo Mina Miriam Misbah Mitchell Mohamed Mohammad Mohammed Moira Mollie Molly Monica Monika Morag Morgan Morwenna Muhammad Muhammed Murray Musa Mustafa Myra
Nabila Nadia Nadine Naeem Nafisa Naila Naomi Nasir Natalia Natalie Natasha Nathan Nathaniel Naveed Navdeep Nazia Neel Neela Neha Neil Nelson Nerys Ngozi Niall Niamh Nia Nicholas Nick Nicola Nicole Nigel Nikhil Nikita Nikki Nikola Nina Nisha Nkechi Noah Noel Noor Norah Noreen Norma Norman Nour Nuala Nusrat
Obinna Olga Oliver Olivia Oliwia Ollie Olu Oluwaseun Omar Oona Orla Oscar Osian Oskar Osman Owain Owen
Padraig Pamela Parveen Patricia Patrick Patrycja Paul Paula Pauline Pavel Pawel Pedro Peter Petra Phil Philip Philippa Phillip Phoebe Piotr Polly Pooja Poppy Prakash Pranav Preeti Priya Priyanka Przemek
Qasim Quentin Rabia Rachael Rachel Radoslaw Rafael Raheem Rahul Raj Rajesh Rajinder Ralph Ramesh Ramona Rana Randeep Rania Rashid Ravi Raymond Razia Rebecca Reece Reena Rehana Renata Reuben Rhian Rhiannon Rhodri Rhona Rhys Ricardo Richard Rick Ricky Rita Rizwan Robert Roberta Roberto Robyn Roger Rohan Roisin Roksana Ronald Ronnie Rory Rosalind Rosemary Rosie Ross Roxanne Roy Rukhsana Rupert Russell Ruth Ryan
Saad Sabah Sabina Sabrina Sadia Saeed Safa Safiya Saima Sajid Sakina Salim Sally Salma Sam Samantha Samina Samir Samira Samuel Sandeep Sandra Sanjay Sana Sanna Saoirse Sara Sarah Sasha Saskia Scarlett Scott Seamus Sean Sebastian Selina Seren Shabana Shabnam Shah Shahid Shaista Shakira Shamim Shane Shannon Sharon Shaun Shauna Shazia Sheila Shelley Shirley Shivani Shreya Shona Sian Sibusiso Sienna Simon Simone Simran Sinead Siobhan Sioned Sofia Somaya Sonia Sophia Sophie Spencer Stacey Stan Stanislaw Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Suhana Suleiman Sumaya Sunil Sunita Susan Susanna Suzanne Sylvia Szymon
Tabitha Tahir Talia Tamara Tamsin Tania Tanisha Tanya Tara Tariq Tatiana Taylor Tayyab Ted Teresa Terence Terry Tessa Thea Theo Theresa Thomas Tia Tiffany Tim Timothy Tina Tobi Tobias Toby Todd Tom Tomasz Tommy Tomos Tony Tracey Tracy Trevor Tristan Tudor Tunde Tyler Tyrone Uche Umair Umar Una Ursula Usman Uzma
Valerie Vanessa Vera Veronica Vicky Victor Victoria Vijay Vikram Vincent Viktoria Vivek Vivian Vivienne Wanda Wanjiru Wayne Wendy Weronika Wiktoria Wilfred William Winifred Wojciech Xavier Xin Yaqub Yara Yasin Yasmin Yasmeen Yetunde Yolanda Youssef Yousuf Yusra Yusuf Yvette Yvonne Zachary Zack Zahid Zahra Zainab Zakaria Zara Zayn Zaynab Zeeshan Zeinab Zena Zeynep Zoe Zofia Zuzanna
Olena Oksana Iryna Tetiana Natalya Andriy Oleksandr Volodymyr Mykola Kaz Zeb Zac Zak Ike Ned Gus Alf Alec Archie Bertie Dougie Jimmy Lottie Tilly Tillie Nancy Effie Hettie Ottilie Aurora Arlo Otis Jaxon Kayden Tegan Carys Lowri Mared Nansi Siwan Efa Gwion Macsen Emrys
`

/** Names that are ordinary words, months or places too: they count only where the words around say so. */
const namesThatAreWords = `
Amber April Art Ash Asher Aspen August Autumn Basil Bea Bear Bell Berry Beth Bill Blake Bob Brook Brooke Carol Carter Chance Chase Cherry Chelsea Christian Clay Cliff Cooper Coral Crystal Daisy Dale Dawn Dean Dee Destiny Dick Dot Drew Eden Faith Fay Fern Fleur Florence Ford Gene Georgia Ginger Glory Grace Grant Guy Hazel Heath Heather Henna Holly Honey Hope Hunter India Iris Jasmine Jasper Jay Jet Jewel Jordan Joy June Kai Kay Kit Lance Laurel Luna Major Marc Mark Marsh Mat Max May Mel Melody Mercy Miles Myrtle Nick Nora Norm Olive Pat Patience Pearl Pete Piper Porter Precious Prince Ray Rea Reed Rich Rob Robin Roman Rose Rowan Ruby Rusty Saffron Sage Sandy Savannah Sidney Sky Skye Sonny Stone Storm Sunny Sydney Trinity Verity Victor Vi Viola Violet Wade Warren West Will Willow Winter Wren
`

const listed = (names: string): string[] => names.trim().toLowerCase().split(/\s+/)

/** Names that are ordinary words too, in small letters. */
export const nameWords: ReadonlySet<string> = new Set(listed(namesThatAreWords))

/** Names that are hardly ever anything else, in small letters. */
export const firstNames: ReadonlySet<string> = new Set(
  listed(plainNames).filter((name) => !nameWords.has(name)),
)
