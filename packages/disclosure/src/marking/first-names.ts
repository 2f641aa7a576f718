const listOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u))

/** First names that are no ordinary Dutch word: recognised at the start of a sentence and without a capital too. */
const plain = listOf(`
  aaliyah abdel abdullah achmed adam ahmed aisha albert alexander ali amber amina amira amy andré anke anna anne annelies anouk anton arjan ashley aya ayoub ayse
  babette bart beatrix benjamin berend bianca bilal björn bram brian britt bryan carlijn carla carmen carolien caroline casper celine chantal charlotte chris christiaan christina
  claudia daan daniël daniel danielle danny danique david debbie demi denise dennis diana dilan dirk dylan eline elena elif elise elisa ellen elsa emily emine emma emre enzo eric erik esmee esther eva evelien
  fabian fadoua fatih fatima fatma femke ferdinand fien frank frederik gerard gerda gerrit gijs gwen hakan halima hamza hanna hannah hanneke hans hassan hatice hendrik henk hugo ibrahim ilse imane imran ingrid irene isa isabel ismail
  jacob jacqueline jaimy jan jana jasmijn jasper jayden jeroen jesse jessica joost jolanda joëlle johan john joke jonas jonathan joris joseph joshua joyce judith julia julian julie jurre justin
  kai karim karin karlijn kees kelly kemal kevin khadija kim kimberly klaas koen kübra lars laura lauren leila lena lennart leo leonie levi lieke lies liam linda lisa lisanne lizzy loes lotte louis louise luca lucas luuk lynn
  maaike maarten mandy manon marco marcel maria marieke marijke marijn marit mariska marjolein marloes martijn martin marwa maud maurits max megan mehmet melissa merel merve mia michael michel michelle mick mieke mila milan milou mirjam mohamed mohammed monique morgan mourad mustafa
  nadia nadine naomi natasja nick nicky nicole niels niek nikki nina noah noor noortje nora nour olaf olivia omar oscar osman patricia patrick paula paul peter petra philip pieter pleun
  quinn quinten rachel rachid ramon raoul rayan rebecca renate rené rianne richard rick rik robert robin roel romy ronald rosa ruben rutger ruud
  saar sabine said salma samira samantha samuel sander sandra sanne sara sarah saskia sebastiaan selin sem senna sharon sietske silke simone sjoerd sofia sofie sophie soufiane stefan stephanie sterre steven stijn susan suzanne sven sylvia
  tamara tara tess tessa thijs thijmen thomas thirza tijn tineke tom ton tristan tugba valerie vera victor vincent willem wouter xander yasin yasmin yasmina yara youssef yusuf yvonne zainab zeynep zoë
`)

/** First names that are also words: recognised at the start of a sentence, with a capital. */
const alsoWords = listOf('bas bo bob daisy dean fleur floor floris guus iris jet jip jim joy juul lot lizz luna mark mees mats nathan pim pien puck rob roos rosalie sam siem sky stef storm ted tim ties tygo')

export const isFirstName = (word: string): boolean => plain.has(word.toLowerCase())
export const isFirstNameWithCapital = (word: string): boolean => /^\p{Lu}/u.test(word) && (isFirstName(word) || alsoWords.has(word.toLowerCase()))
